//! Calls: callers that keep some in flight each, and callees that answer.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Instant;

use serde_json::{Value, json};

use crate::lane::{Lane, Outcome, REALM};
use crate::latency::Latency;
use crate::peer::{Part, Peer};
use tests::traffic::{Body, Template};

/// Octets of arguments and results.
const SIZE: usize = 16;

/// A load of calls.
#[derive(Clone, Debug)]
pub struct Calls {
    /// How many call.
    pub callers: usize,
    /// Calls that each keeps in flight.
    pub depth: u64,
    /// Calls that each makes.
    pub each: u64,
    /// How many share the registration. Results are in order only for one.
    pub callees: u64,
    /// What is registered.
    pub registered: &'static str,
    /// With these options.
    pub options: Value,
    /// What is called.
    pub called: &'static str,
}

impl Calls {
    /// `callers` keep `depth` calls in flight and make `each`.
    pub fn new(callers: usize, depth: u64, each: u64) -> Calls {
        Calls {
            callers,
            depth,
            each,
            callees: 1,
            registered: "load.echo",
            options: json!({}),
            called: "load.echo",
        }
    }

    /// Makes them.
    pub fn run(&self, lane: &Lane<'_>) -> Outcome {
        let total = self.callers as u64 * self.each;
        let answering: Vec<_> = (0..self.callees)
            .map(|index| {
                let mut callee = lane.receiver(index as usize, REALM, Part::Callee, SIZE);
                callee.register(self.registered, &self.options);
                let share = total / self.callees;
                let body = lane.body(SIZE);
                thread::spawn(move || answer(callee, body, share))
            })
            .collect();
        let start = Arc::new(Barrier::new(self.callers + 1));
        let end = Arc::new(Barrier::new(self.callers + 1));
        let calling: Vec<_> = (0..self.callers)
            .map(|index| {
                let mut peer = lane.sender(REALM, Part::Caller, SIZE);
                peer.expect_answers(index as u32);
                let (start, end) = (Arc::clone(&start), Arc::clone(&end));
                let (calls, body) = (self.clone(), lane.body(SIZE));
                thread::spawn(move || {
                    start.wait();
                    let latency = calls.call(&mut peer, body);
                    end.wait();
                    latency
                })
            })
            .collect();
        let meter = lane.measure();
        start.wait();
        end.wait();
        let outcome = meter.stop(total, Latency::default());
        let mut latency = Latency::default();
        for thread in calling {
            latency.merge(&thread.join().expect("the caller was served"));
        }
        for thread in answering {
            thread.join().expect("the callee was served");
        }
        Outcome { latency, ..outcome }
    }

    /// Makes the calls of one caller and sees that every result comes, and in order if there is one callee.
    fn call(&self, peer: &mut Peer, body: Body) -> Latency {
        let dialect = peer.dialect();
        let mut template = Template::call(dialect, self.called, body, peer.lane());
        let mut latency = Latency::default();
        let mut sent_at = vec![Instant::now(); self.depth as usize];
        let mut out = Vec::new();
        let (mut sent, mut received, mut missing) = (0, 0, 0u64);
        while received < self.each {
            let now = Instant::now();
            while sent < self.each && sent - received < self.depth {
                sent += 1;
                missing = missing.wrapping_add(sent);
                sent_at[(sent % self.depth) as usize] = now;
                template.append(&mut out, sent, sent);
            }
            if !out.is_empty() {
                peer.send(&out);
                out.clear();
            }
            let mut now = None;
            peer.receive(|message| {
                received += 1;
                let sequence = dialect.sequence(message, SIZE);
                missing = missing.wrapping_sub(sequence);
                assert!(
                    self.callees > 1 || sequence == received,
                    "results come in the order of the calls: {sequence} after {received} - 1"
                );
                let sent_at = sent_at[(sequence % self.depth) as usize];
                latency.record(*now.get_or_insert_with(Instant::now) - sent_at);
            });
        }
        assert_eq!(missing, 0, "every call has its own result");
        latency
    }
}

/// Answers so many calls.
fn answer(mut callee: Peer, body: Body, count: u64) {
    let mut template = Template::result(callee.dialect(), body);
    let mut out = Vec::new();
    let mut answered = 0;
    while answered < count {
        callee.receive(|message| {
            template.append_answer(&mut out, message, body.size);
            answered += 1;
        });
        callee.send(&out);
        out.clear();
    }
}
