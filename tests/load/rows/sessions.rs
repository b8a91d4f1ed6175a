//! Sessions: coming and going, and being there.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Instant;

use crate::lane::{Lane, Outcome, REALM};
use crate::latency::Latency;
use crate::peer::{Part, Peer};

/// How many clients come and go at the same time.
const VISITORS: u64 = 8;

/// Connects, joins and leaves `count` times.
pub fn visits(lane: &Lane<'_>, count: u64) -> Outcome {
    let each = count.div_ceil(VISITORS);
    let start = Arc::new(Barrier::new(VISITORS as usize + 1));
    let place = lane.system.place(lane.senders);
    let visiting: Vec<_> = (0..VISITORS)
        .map(|_| {
            let (start, place) = (Arc::clone(&start), place.clone());
            thread::spawn(move || {
                start.wait();
                let mut latency = Latency::default();
                for _ in 0..each {
                    let begin = Instant::now();
                    Peer::join(&place, REALM, Part::Visitor, 16).leave();
                    latency.record(begin.elapsed());
                }
                latency
            })
        })
        .collect();
    let meter = lane.measure();
    start.wait();
    let mut latency = Latency::default();
    for thread in visiting {
        latency.merge(&thread.join().expect("the visitor was served"));
    }
    meter.stop(each * VISITORS, latency)
}

/// Joins sessions that do nothing, and keeps them.
pub fn crowd(lane: &Lane<'_>, realm: &str, count: u64) -> Vec<Peer> {
    let mut peers = Vec::with_capacity(count as usize);
    for index in 0..count {
        let mut peer = lane.receiver(index as usize, realm, Part::Subscriber, 16);
        peer.rest();
        peers.push(peer);
    }
    peers
}

/// Returns how many KiB of resident memory each of `count` idle sessions takes.
pub fn idle(lane: &Lane<'_>, count: u64) -> Outcome {
    // What the first connections bring about once is not theirs.
    drop(crowd(lane, REALM, 50));
    let before = lane.system.rss();
    let meter = lane.measure();
    let crowd = crowd(lane, REALM, count);
    let mut outcome = meter.stop(count, Latency::default());
    outcome.rss -= before;
    drop(crowd);
    outcome
}
