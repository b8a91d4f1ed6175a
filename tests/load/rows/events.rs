//! Publications: publishers that send as fast as is taken, and subscribers that each get everything in order.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};
use serde_json::{Value, json};

use crate::lane::{Lane, Outcome, REALM};
use crate::latency::Latency;
use crate::peer::{Part, Peer};
use tests::traffic::Template;

/// Octets that are on their way to each subscriber at the most.
const WINDOW: usize = 256 * 1024;
/// Octets that one write carries.
const WRITE: usize = 32 * 1024;
/// One publication in so many is timed.
const TIMED: u64 = 64;
/// Milliseconds; nothing that is measured takes so long.
const PATIENCE: u16 = 60_000;

/// A load of publications.
#[derive(Clone, Debug)]
pub struct Events {
    /// Subscribers of each publisher.
    pub receivers: usize,
    /// Octets of the arguments.
    pub size: usize,
    /// Publications of each publisher.
    pub count: u64,
    /// What is subscribed to.
    pub subscribed: String,
    /// With these options.
    pub subscribing: Value,
    /// What is published to.
    pub topic: String,
    /// With these options.
    pub publishing: Value,
    /// The realm.
    pub realm: &'static str,
}

/// What publisher and subscribers know of each other.
struct Flow {
    /// What each subscriber has.
    received: Vec<AtomicU64>,
    /// When every so many-th publication was sent, in nanoseconds since `start`.
    sent_at: Vec<AtomicU64>,
    start: Instant,
}

impl Events {
    /// One publisher sends `count` publications of `size` octets to `receivers`.
    pub fn new(receivers: usize, size: usize, count: u64) -> Events {
        Events {
            receivers,
            size,
            count,
            subscribed: "load.topic".to_owned(),
            subscribing: json!({}),
            topic: "load.topic".to_owned(),
            publishing: json!({}),
            realm: REALM,
        }
    }

    /// Sends them.
    pub fn run(&self, lane: &Lane<'_>) -> Outcome {
        Events::run_all(std::slice::from_ref(self), lane)
    }

    /// Sends those of several publishers at once.
    pub fn run_all(all: &[Events], lane: &Lane<'_>) -> Outcome {
        // Publishers first: routers that deal connections out in turn give each to another thread.
        let publishers: Vec<_> = all
            .iter()
            .map(|events| lane.sender(events.realm, Part::Publisher, events.size))
            .collect();
        let mut ready = Vec::new();
        for (events, publisher) in all.iter().zip(publishers) {
            let flow = Arc::new(Flow::new(events));
            ready.push((events, publisher, events.subscribe(lane), flow));
        }
        let meter = lane.measure();
        let (mut receiving, mut publishing) = (Vec::new(), Vec::new());
        for (events, publisher, groups, flow) in ready {
            for group in groups {
                receiving.push(events.receive(group, &flow));
            }
            publishing.push(events.publish(publisher, lane, &flow));
        }
        let mut latency = Latency::default();
        for thread in receiving {
            latency.merge(&thread.join().expect("the subscriber was served"));
        }
        let delivered = all.iter().map(|it| it.count * it.receivers as u64).sum();
        let outcome = meter.stop(delivered, latency);
        for thread in publishing {
            thread.join().expect("the publisher was served");
        }
        outcome
    }

    /// Joins the subscribers, in as many groups as there will be threads for them.
    fn subscribe(&self, lane: &Lane<'_>) -> Vec<Vec<(usize, Peer)>> {
        let mut groups: Vec<Vec<_>> = (0..self.receivers.min(2)).map(|_| Vec::new()).collect();
        let count = groups.len();
        for index in 0..self.receivers {
            let mut peer = lane.receiver(index, self.realm, Part::Subscriber, self.size);
            peer.subscribe(&self.subscribed, &self.subscribing);
            groups[index % count].push((index, peer));
        }
        groups
    }

    fn receive(&self, mut group: Vec<(usize, Peer)>, flow: &Arc<Flow>) -> JoinHandle<Latency> {
        let (flow, size, count) = (Arc::clone(flow), self.size, self.count);
        thread::spawn(move || {
            let mut latency = Latency::default();
            if let [(index, peer)] = &mut group[..] {
                while flow.take(*index, peer, size, &mut latency) < count {}
            } else {
                receive_all(&mut group, size, count, &flow, &mut latency);
            }
            latency
        })
    }

    fn publish(&self, mut publisher: Peer, lane: &Lane<'_>, flow: &Arc<Flow>) -> JoinHandle<()> {
        let dialect = publisher.dialect();
        let body = lane.body(self.size);
        let mut template = Template::publish(dialect, &self.topic, body, &self.publishing);
        let (flow, count, size) = (Arc::clone(flow), self.count, self.size);
        let window = (WINDOW / (size + 40)) as u64;
        let most = 1 + (WRITE / (size + 40)) as u64;
        thread::spawn(move || {
            let mut out = Vec::new();
            let mut sent = 0;
            while sent < count {
                let room = window - (sent - flow.slowest());
                if room < most.min(count - sent) {
                    thread::sleep(Duration::from_micros(20));
                    continue;
                }
                let now = flow.start.elapsed().as_nanos() as u64;
                for _ in 0..most.min(count - sent) {
                    sent += 1;
                    template.append(&mut out, sent, sent);
                    if sent % TIMED == 0 {
                        flow.sent_at[(sent / TIMED) as usize].store(now, Ordering::Relaxed);
                    }
                }
                publisher.send(&out);
                out.clear();
            }
        })
    }
}

impl Flow {
    fn new(events: &Events) -> Flow {
        let zeros = |count| (0..count).map(|_| AtomicU64::new(0)).collect();
        Flow {
            received: zeros(events.receivers),
            sent_at: zeros((events.count / TIMED) as usize + 1),
            start: Instant::now(),
        }
    }

    fn slowest(&self) -> u64 {
        let received = self.received.iter();
        let least = received.map(|count| count.load(Ordering::Relaxed)).min();
        least.unwrap_or(0)
    }

    /// Reads once and returns how much the subscriber has by now.
    fn take(&self, index: usize, peer: &mut Peer, size: usize, latency: &mut Latency) -> u64 {
        let dialect = peer.dialect();
        let mut last = self.received[index].load(Ordering::Relaxed);
        let mut now = None;
        peer.receive(|message| {
            last += 1;
            let sequence = dialect.sequence(message, size);
            assert_eq!(sequence, last, "nothing is lost and the order is kept");
            if last.is_multiple_of(TIMED) {
                let now = *now.get_or_insert_with(|| self.start.elapsed().as_nanos() as u64);
                let sent = self.sent_at[(last / TIMED) as usize].load(Ordering::Relaxed);
                latency.record(Duration::from_nanos(now.saturating_sub(sent)));
            }
        });
        self.received[index].store(last, Ordering::Relaxed);
        last
    }
}

/// Reads from several subscribers in one thread until each has everything.
fn receive_all(
    group: &mut [(usize, Peer)],
    size: usize,
    count: u64,
    flow: &Flow,
    latency: &mut Latency,
) {
    let epoll = Epoll::new(EpollCreateFlags::EPOLL_CLOEXEC).expect("a descriptor is free");
    for (at, (_, peer)) in group.iter().enumerate() {
        let event = EpollEvent::new(EpollFlags::EPOLLIN, at as u64);
        epoll.add(peer.stream(), event).expect("the socket is open");
    }
    let mut open = group.len();
    let mut events = [EpollEvent::empty(); 64];
    while open > 0 {
        let ready = epoll.wait(&mut events, EpollTimeout::from(PATIENCE));
        let ready = ready.expect("the sockets are open");
        assert!(ready > 0, "the system sends in time");
        for event in &events[..ready] {
            let (index, peer) = &mut group[event.data() as usize];
            if flow.take(*index, peer, size, latency) == count {
                epoll.delete(peer.stream()).expect("the socket is open");
                open -= 1;
            }
        }
    }
}
