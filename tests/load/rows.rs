//! The rows of the table: each loads the router in its own way and returns how many operations it took.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use super::peer::{Peer, Template, request, sequence};
use super::target::Target;

/// One row.
pub struct Row {
    /// What is loaded.
    pub name: &'static str,
    /// Loads it.
    pub run: fn(&Target) -> u64,
}

/// Every row.
pub const ROWS: &[Row] = &[
    Row {
        name: "call, 4 callers, depth 1",
        run: |target| call(target, 4, 1, 30_000),
    },
    Row {
        name: "call, 4 callers, depth 16",
        run: |target| call(target, 4, 16, 100_000),
    },
    Row {
        name: "call, 4 callers, depth 256",
        run: |target| call(target, 4, 256, 200_000),
    },
    Row {
        name: "call, ping-pong",
        run: |target| call(target, 1, 1, 30_000),
    },
    Row {
        name: "publish 1→1, 16 B",
        run: |target| publish(target, 1, 16, 2_000_000),
    },
    Row {
        name: "publish 1→1, 256 B",
        run: |target| publish(target, 1, 256, 1_000_000),
    },
    Row {
        name: "publish 1→1, 8 KiB",
        run: |target| publish(target, 1, 8192, 100_000),
    },
    Row {
        name: "fan-out 1→10",
        run: |target| publish(target, 10, 16, 300_000),
    },
    Row {
        name: "fan-out 1→100",
        run: |target| publish(target, 100, 16, 30_000),
    },
    Row {
        name: "fan-out 1→1000",
        run: |target| publish(target, 1000, 16, 3_000),
    },
    Row {
        name: "join + leave",
        run: |target| join_leave(target, 5_000),
    },
];

/// `callers` keep `depth` calls each in flight, one callee answers.
fn call(target: &Target, callers: usize, depth: u64, each: u64) -> u64 {
    let mut callee = Peer::join(&target.address);
    callee.register("load.echo");
    let stop = Arc::new(AtomicBool::new(false));
    let answering = {
        let stop = Arc::clone(&stop);
        let total = callers as u64 * each;
        thread::spawn(move || {
            let mut template = Template::result();
            let mut out = Vec::new();
            let mut sender = callee.sender();
            let mut answered = 0;
            while answered < total && !stop.load(Ordering::Relaxed) {
                callee.receive(|message| {
                    template.append(&mut out, request(message), sequence(message, 16));
                    answered += 1;
                });
                std::io::Write::write_all(&mut sender, &out)
                    .expect("the router takes what is sent");
                out.clear();
            }
            callee.leave();
        })
    };
    let address = target.address.clone();
    let calling: Vec<_> = (0..callers)
        .map(|_| {
            let mut peer = Peer::join(&address);
            thread::spawn(move || {
                let mut template = Template::call("load.echo");
                let mut out = Vec::new();
                let (mut sent, mut received) = (0, 0);
                while received < each {
                    while sent < each && sent - received < depth {
                        sent += 1;
                        template.append(&mut out, sent, sent);
                    }
                    if !out.is_empty() {
                        peer.send(&out);
                        out.clear();
                    }
                    peer.receive(|message| {
                        received += 1;
                        assert_eq!(
                            sequence(message, 16),
                            received,
                            "results come in the order of the calls"
                        );
                    });
                }
                peer.leave();
            })
        })
        .collect();
    for thread in calling {
        thread.join().expect("the caller was served");
    }
    stop.store(true, Ordering::Relaxed);
    answering.join().expect("the callee was served");
    callers as u64 * each
}

/// One publisher, `receivers` subscribers that each get everything in order.
fn publish(target: &Target, receivers: usize, size: usize, count: u64) -> u64 {
    // At most this many octets are on their way to each subscriber.
    let window = ((256 * 1024) / (size + 40)) as u64;
    let slowest = Arc::new(
        (0..receivers)
            .map(|_| AtomicU64::new(0))
            .collect::<Vec<_>>(),
    );
    let threads = receivers.min(2);
    let mut groups: Vec<Vec<(usize, Peer)>> = (0..threads).map(|_| Vec::new()).collect();
    for index in 0..receivers {
        let mut peer = Peer::join(&target.address);
        peer.subscribe("load.topic");
        groups[index % threads].push((index, peer));
    }
    let receiving: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let slowest = Arc::clone(&slowest);
            thread::spawn(move || receive_all(group, size, count, &slowest))
        })
        .collect();
    let mut publisher = Peer::join(&target.address);
    let mut template = Template::publish("load.topic", size);
    let mut out = Vec::new();
    let mut sent = 0;
    while sent < count {
        let done = slowest
            .iter()
            .map(|done| done.load(Ordering::Relaxed))
            .min()
            .unwrap_or(0);
        let room = (window - (sent - done))
            .min(count - sent)
            .min(1 + (32 * 1024 / (size + 40)) as u64);
        if room == 0 {
            thread::yield_now();
            continue;
        }
        for _ in 0..room {
            sent += 1;
            template.append(&mut out, sent, sent);
        }
        publisher.send(&out);
        out.clear();
    }
    for thread in receiving {
        thread.join().expect("the subscriber was served");
    }
    publisher.leave();
    count * receivers as u64
}

/// Reads from several subscribers in one thread until each has everything.
fn receive_all(mut group: Vec<(usize, Peer)>, size: usize, count: u64, done: &[AtomicU64]) {
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    use std::os::fd::AsFd as _;
    let mut open = group.len();
    while open > 0 {
        let ready: Vec<bool> = if group.len() == 1 {
            vec![true]
        } else {
            let mut waits: Vec<_> = group
                .iter()
                .map(|(_, peer)| PollFd::new(peer.stream().as_fd(), PollFlags::POLLIN))
                .collect();
            poll(&mut waits, PollTimeout::from(30_000_u16)).expect("the sockets are open");
            waits
                .iter()
                .map(|wait| wait.any().unwrap_or(false))
                .collect()
        };
        assert!(ready.contains(&true), "the router sends in time");
        for ((index, peer), _) in group.iter_mut().zip(&ready).filter(|(_, ready)| **ready) {
            let mut last = done[*index].load(Ordering::Relaxed);
            peer.receive(|message| {
                last += 1;
                assert_eq!(
                    sequence(message, size),
                    last,
                    "nothing is lost and the order is kept"
                );
            });
            done[*index].store(last, Ordering::Relaxed);
            if last == count {
                open -= 1;
            }
        }
        group.retain(|(index, _)| done[*index].load(Ordering::Relaxed) < count);
    }
}

/// Connects, joins, leaves, one after the other.
fn join_leave(target: &Target, count: u64) -> u64 {
    for _ in 0..count {
        Peer::join(&target.address).leave();
    }
    count
}
