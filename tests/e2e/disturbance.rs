//! Sessions that stop reading disturb nobody: neither the memory of the worker nor the time that others wait.
//!
//! Each test runs the same load twice, first with peers that read and then with peers that do not, and compares medians
//! over several windows, so that a busy machine does not decide.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use tests::{DEADLINE, Peer, TestNode, free_port, proc, wait_for};

use crate::world::pid;

/// Octets that may wait for one session.
const QUOTA: u64 = 4 << 20;
const WINDOWS: usize = 5;
/// Calls of the observer in a window.
const CALLS: usize = 100;
/// Differences below this are the machine's.
const NOISE: Duration = Duration::from_millis(20);

pub struct Stage {
    // Ends with the test.
    _node: TestNode,
    pub port: u16,
    worker: u32,
}

pub fn stage() -> Stage {
    let port = free_port();
    let role = json!({"name": "anonymous", "permissions": [
        {"uri": "*", "publish": true, "subscribe": true, "call": true, "register": true},
    ]});
    let node = TestNode::start(&json!({"workers": [{
        "type": "router", "id": "w1",
        "realms": [{"name": "realm1", "roles": [role]}],
        "transports": [{"type": "rawsocket", "endpoint": {"type": "tcp", "port": port, "interface": "127.0.0.1"}}],
    }]}));
    let worker = pid(&node.ctl(), "w1");
    Stage {
        _node: node,
        port,
        worker,
    }
}

impl Stage {
    /// Returns the worker's memory in octets.
    fn memory(&self) -> u64 {
        let status = proc::status(self.worker, "VmRSS").expect("the worker runs");
        let kib: u64 = status.trim_end_matches(" kB").parse().unwrap();
        kib * 1024
    }

    /// A callee of `test.echo` and `test.large` that answers until its session ends.
    fn callee(&self) {
        let mut callee = Peer::join(self.port);
        callee.register("test.echo");
        callee.register("test.large");
        thread::spawn(move || {
            while let Some(message) = callee.receive() {
                if message[0] == 68 {
                    let size = message[4][0].as_u64().unwrap_or(1) as usize;
                    callee.send(&json!([70, message[1], {}, ["x".repeat(size)]]));
                }
            }
        });
    }

    /// Runs windows in which `load` runs beside an observer. Returns the median of the slowest hundredth of the
    /// observer's calls, and the most memory that was seen.
    fn observe(&self, mut load: impl FnMut(&AtomicBool) + Send) -> (Duration, u64) {
        let mut observer = Peer::join(self.port);
        let (mut slowest, mut most) = (Vec::new(), 0);
        for _ in 0..WINDOWS {
            let stop = AtomicBool::new(false);
            thread::scope(|scope| {
                scope.spawn(|| load(&stop));
                let mut times: Vec<Duration> = (0..CALLS)
                    .map(|_| {
                        let begun = Instant::now();
                        let answer = observer.ask(json!([48, null, {}, "test.echo", [8]]));
                        assert_eq!(answer[0], 50, "{answer}");
                        most = most.max(self.memory());
                        begun.elapsed()
                    })
                    .collect();
                stop.store(true, Ordering::Relaxed);
                times.sort();
                slowest.push(times[CALLS - 1 - CALLS / 100]);
            });
        }
        slowest.sort();
        (slowest[WINDOWS / 2], most)
    }
}

#[allow(clippy::print_stderr, reason = "the figures of a measurement")]
fn judge((time, memory): (Duration, u64), (time_then, memory_then): (Duration, u64)) {
    eprintln!(
        "before {time:?}, {} MiB; with frozen peers {time_then:?}, {} MiB",
        memory >> 20,
        memory_then >> 20
    );
    assert!(
        time_then <= 2 * time + NOISE,
        "others waited {time_then:?} instead of {time:?}"
    );
    // Each thread of the worker may keep what one that was cut off had, for the next one: the quota, and what the
    // allocator adds. Frames that waited in larger buffers than they need would be more.
    let threads = thread::available_parallelism().map_or(1, |it| it.get() as u64);
    assert!(
        memory_then <= memory + threads * (QUOTA + QUOTA / 4),
        "{memory} octets became {memory_then}"
    );
}

#[test]
fn subscribers_that_stop_reading_disturb_nobody() {
    let stage = stage();
    stage.callee();
    let mut publisher = Peer::join(stage.port);
    let mut reader = Peer::join(stage.port);
    reader.subscribe("test.flood");
    let (told, count) = channel::<u64>();
    thread::spawn(move || {
        let mut next = 0;
        while let Some(event) = reader.receive() {
            assert_eq!(event[4][0], json!(next), "an event is missing");
            next += 1;
            told.send(next).ok();
        }
    });
    let body = "y".repeat(16_000);
    let mut sent = 0;
    let mut flood = move |stop: &AtomicBool| {
        while !stop.load(Ordering::Relaxed) {
            for _ in 0..20 {
                publisher.request(json!([16, null, {}, "test.flood", [sent, body]]));
                sent += 1;
            }
            // The reader keeps up: whatever waits, waits for somebody else.
            while count
                .recv_timeout(DEADLINE)
                .expect("the reader gets every event")
                < sent
            {}
        }
    };
    let before = stage.observe(&mut flood);
    let mut frozen = Vec::new();
    let then = stage.observe(|stop| {
        let mut peer = Peer::join(stage.port);
        peer.subscribe("test.flood");
        frozen.push(peer);
        flood(stop);
    });
    judge(before, then);
}

/// What a caller asks for at once: more than all queues and sockets on its way hold.
const LARGE: usize = 100;

#[test]
fn callers_that_stop_reading_disturb_nobody() {
    let stage = stage();
    stage.callee();
    let ask = |caller: &mut Peer| {
        for _ in 0..LARGE {
            caller.request(json!([48, null, {}, "test.large", [100_000]]));
        }
    };
    let before = stage.observe(|stop| {
        let mut caller = Peer::join(stage.port);
        loop {
            ask(&mut caller);
            for _ in 0..LARGE {
                let result = caller.receive().expect("who reads is not cut off");
                assert_eq!(result[0], 50);
            }
            if stop.load(Ordering::Relaxed) {
                return;
            }
        }
    });
    let mut frozen = Vec::new();
    let then = stage.observe(|_| {
        let mut caller = Peer::join(stage.port);
        ask(&mut caller);
        frozen.push(caller);
    });
    judge(before, then);
    // Whoever did not read was cut off in the end.
    let mut watcher = Peer::join(stage.port);
    wait_for("the end of the frozen ones", DEADLINE, || {
        let count = watcher.ask(json!([48, null, {}, "wamp.session.count"]));
        // The callee and the watcher stay.
        (count[3][0] == json!(2)).then_some(())
    });
}
