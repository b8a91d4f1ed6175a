//! Too much, too slow, half done: the limits of a router worker, on a real one.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{DEADLINE, Peer, TestNode, free_port, wait_for};

use crate::disturbance::stage;

fn errors(peer: &mut Peer, count: usize) -> Vec<Value> {
    let mut uris = Vec::new();
    while uris.len() < count {
        let message = peer.receive().expect("the router answers");
        assert_eq!(message[0], 8, "{message}");
        uris.push(message[4].clone());
    }
    uris
}

#[test]
fn a_callee_that_never_answers_has_a_bounded_number_of_calls_and_none_when_it_is_gone() {
    let stage = stage();
    let mut silent = Peer::join(stage.port);
    silent.register("test.never");
    // One caller has so many calls in progress, and then errors at once.
    let mut caller = Peer::join(stage.port);
    for _ in 0..3000 {
        caller.request(json!([48, null, {}, "test.never"]));
    }
    let refused = errors(&mut caller, 3000 - 1024);
    assert!(refused.iter().all(|uri| uri == "wamp.error.unavailable"));
    // One callee is given so many, whoever calls.
    let mut callers: Vec<Peer> = (0..4).map(|_| Peer::join(stage.port)).collect();
    for caller in &mut callers {
        for _ in 0..1024 {
            caller.request(json!([48, null, {}, "test.never"]));
        }
    }
    let last = callers.last_mut().unwrap();
    let refused = errors(last, 1024);
    assert!(refused.iter().all(|uri| uri == "wamp.error.unavailable"));
    // Everybody else goes on.
    let mut other = Peer::join(stage.port);
    let answer = other.ask(json!([48, null, {}, "wamp.session.count"]));
    assert_eq!(answer[0], 50, "{answer}");
    drop(silent);
    for caller in std::iter::once(&mut caller).chain(&mut callers[..3]) {
        let ended = errors(caller, 1024);
        assert!(ended.iter().all(|uri| uri == "wamp.error.canceled"));
    }
}

/// One slow peer: what it sends, octet by octet, again and again from the second part on.
struct Dripper {
    stream: TcpStream,
    sends: Vec<u8>,
    at: usize,
    begun: Instant,
    ended: Option<Duration>,
}

impl Dripper {
    /// Sends one more octet and looks whether the other end has hung up.
    fn turn(&mut self) {
        if self.ended.is_some() {
            return;
        }
        let octet = self.sends[self.at % self.sends.len()];
        self.at += 1;
        let gone = self.stream.write_all(&[octet]).is_err();
        let gone = gone
            || match self.stream.read(&mut [0; 1000]) {
                Ok(count) => count == 0,
                Err(error) => ![ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&error.kind()),
            };
        if gone {
            self.ended = Some(self.begun.elapsed());
        }
    }
}

#[test]
fn peers_that_drip_their_octets_are_sent_away_while_others_come_in() {
    let stage = stage();
    let phases: [(&[u8], &[u8]); 3] = [
        // RawSocket's handshake is four octets, of which one comes; then HELLO that does not end.
        (&[0x7f], &[]),
        (&[0x7f, 0xf1, 0, 0], &[0]),
        (&[0x7f, 0xf1, 0, 0, 0, 0, 0xff, 0xff], b"["),
    ];
    let mut drippers: Vec<Dripper> = (0..150)
        .map(|number| {
            let (first, sends) = phases[number % phases.len()];
            let mut stream = TcpStream::connect(("127.0.0.1", stage.port)).unwrap();
            stream.write_all(first).unwrap();
            stream
                .set_read_timeout(Some(Duration::from_millis(5)))
                .unwrap();
            Dripper {
                stream,
                sends: if sends.is_empty() {
                    vec![0x7f]
                } else {
                    sends.to_vec()
                },
                // The first kind sends nothing more.
                at: 0,
                begun: Instant::now(),
                ended: None,
            }
        })
        .collect();
    let mut slowest = Duration::ZERO;
    while drippers.iter().any(|dripper| dripper.ended.is_none()) {
        for dripper in &mut drippers {
            dripper.turn();
        }
        let begun = Instant::now();
        Peer::join(stage.port);
        slowest = slowest.max(begun.elapsed());
        let open = drippers.iter().filter(|dripper| dripper.ended.is_none());
        assert!(
            open.clone()
                .all(|dripper| dripper.begun.elapsed() < DEADLINE),
            "{} stay",
            open.count()
        );
    }
    assert!(
        slowest < Duration::from_secs(5),
        "a good peer waited {slowest:?}"
    );
}

#[test]
fn a_message_that_does_not_end_ends_its_session() {
    let stage = stage();
    let peer = Peer::join(stage.port);
    // A frame of sixteen octets, of which one comes after the other and never the last.
    peer.stream().write_all(&[0, 0, 0, 16]).ok();
    let begun = Instant::now();
    peer.stream()
        .set_read_timeout(Some(Duration::from_millis(900)))
        .unwrap();
    let ended = loop {
        peer.stream().write_all(b"[").ok();
        match (&mut peer.stream()).read(&mut [0; 100]) {
            Ok(0) => break begun.elapsed(),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break begun.elapsed(),
            _ => assert!(begun.elapsed() < 2 * DEADLINE, "it stays"),
        }
    };
    assert!(ended >= Duration::from_secs(9), "{ended:?}");
}

#[test]
fn a_worker_without_descriptors_serves_who_is_there_and_recovers() {
    let ports = [free_port(), free_port()];
    let transport = |port: u16| {
        let endpoint =
            json!({"type": "tcp", "port": port, "interface": "127.0.0.1", "backlog": 1000});
        json!({"type": "rawsocket", "endpoint": endpoint})
    };
    let role = json!({"name": "anonymous", "permissions": [{"uri": "*", "call": true}]});
    let config = json!({"workers": [{
        "type": "router", "id": "w1",
        "realms": [{"name": "realm1", "roles": [role]}],
        "transports": [transport(ports[0]), transport(ports[1])],
    }]});
    let node = TestNode::start_with_files(&config, 128);
    let mut well = Peer::join(ports[0]);
    let mut works = || {
        let answer = well.ask(json!([48, null, {}, "wamp.session.count"]));
        assert_eq!(answer[0], 50, "{answer}");
    };
    works();
    // A fifth of the descriptors is kept free by each transport, but together they take more than there are.
    let crowd: Vec<TcpStream> = (0..200)
        .map(|number| TcpStream::connect(("127.0.0.1", ports[number % 2])).unwrap())
        .collect();
    node.controller.stderr.wait("a warning", DEADLINE, |lines| {
        let said = |words: &str| lines.iter().any(|line| line.contains(words));
        (said("fewer connections are possible than usual") && said("cannot accept connections"))
            .then_some(())
    });
    for _ in 0..50 {
        works();
    }
    drop(crowd);
    wait_for("a place", DEADLINE, || {
        let mut stream = TcpStream::connect(("127.0.0.1", ports[1])).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(1))).ok()?;
        stream.write_all(&[0x7f, 0xf1, 0, 0]).ok()?;
        stream.read_exact(&mut [0; 4]).ok()
    });
    works();
}
