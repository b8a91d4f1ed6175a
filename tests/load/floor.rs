//! The floor: a process that moves octets between the same sockets with the same number of reads and writes as a
//! router, and has no protocol. Nothing that routes can cost less.
//!
//! A connection says in eight octets what it is (see `peer.rs`) and how large its frames are. Frames of callers begin
//! with the number of the caller, which is all that is ever looked at.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd as _, RawFd};

use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};

use super::peer::Part;

/// Octets that one read takes at the most.
const READ: usize = 64 * 1024;
/// What a visitor is sent: an answer to each of its two messages.
const ANSWERS: [usize; 2] = [900, 30];

/// One connection.
struct Client {
    stream: TcpStream,
    part: Option<u8>,
    frame: usize,
    /// The rest of a frame that is not whole.
    rest: Vec<u8>,
    answers: usize,
}

struct Floor {
    epoll: Epoll,
    clients: HashMap<RawFd, Client>,
    subscribers: Vec<RawFd>,
    callees: Vec<RawFd>,
    callers: Vec<RawFd>,
    out: HashMap<RawFd, Vec<u8>>,
}

/// Serves until it is killed. Says its port first.
#[expect(clippy::print_stdout, reason = "whoever started it reads the port")]
pub fn serve() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?.port());
    let epoll = Epoll::new(EpollCreateFlags::EPOLL_CLOEXEC)?;
    let of = |fd: RawFd| EpollEvent::new(EpollFlags::EPOLLIN, fd as u64);
    epoll.add(&listener, of(listener.as_raw_fd()))?;
    let mut floor = Floor {
        epoll,
        clients: HashMap::new(),
        subscribers: Vec::new(),
        callees: Vec::new(),
        callers: Vec::new(),
        out: HashMap::new(),
    };
    let mut buffer = vec![0; READ];
    let mut events = [EpollEvent::empty(); 256];
    loop {
        let count = floor.epoll.wait(&mut events, EpollTimeout::NONE)?;
        for event in &events[..count] {
            let fd = event.data() as RawFd;
            if fd == listener.as_raw_fd() {
                let (stream, _) = listener.accept()?;
                stream.set_nodelay(true)?;
                floor.epoll.add(&stream, of(stream.as_raw_fd()))?;
                let client = Client {
                    stream,
                    part: None,
                    frame: 0,
                    rest: Vec::new(),
                    answers: 0,
                };
                floor.clients.insert(client.stream.as_raw_fd(), client);
            } else if !matches!(floor.turn(fd, &mut buffer), Ok(true)) {
                floor.drop(fd);
            }
        }
    }
}

impl Floor {
    /// Reads once and writes what that comes to. `false` at the end.
    fn turn(&mut self, fd: RawFd, buffer: &mut [u8]) -> io::Result<bool> {
        let Some(client) = self.clients.get_mut(&fd) else {
            return Ok(false);
        };
        let kept = client.rest.len();
        buffer[..kept].copy_from_slice(&client.rest);
        let count = client.stream.read(&mut buffer[kept..])?;
        if count == 0 {
            return Ok(false);
        }
        let octets = &buffer[..kept + count];
        let Some(part) = client.part else {
            return self.begin(fd, octets);
        };
        if part == Part::Visitor as u8 {
            let answer = [0; 900];
            let size = ANSWERS.get(client.answers).copied().unwrap_or_default();
            client.answers += 1;
            client.stream.write_all(&answer[..size])?;
            return Ok(true);
        }
        let whole = octets.len() - octets.len() % client.frame;
        client.rest.clear();
        client.rest.extend_from_slice(&octets[whole..]);
        let (octets, frame) = (&octets[..whole], client.frame);
        if octets.is_empty() {
            return Ok(true);
        }
        if part == Part::Publisher as u8 {
            for to in &self.subscribers {
                (&self.clients[to].stream).write_all(octets)?;
            }
        } else if part == Part::Caller as u8 {
            let callee = self.callees.first().map(|callee| &self.clients[callee]);
            callee.map_or(Ok(()), |callee| (&callee.stream).write_all(octets))?;
        } else if part == Part::Callee as u8 {
            self.answer(octets, frame)?;
        }
        Ok(true)
    }

    /// Gives answers to those who wait for them.
    fn answer(&mut self, octets: &[u8], frame: usize) -> io::Result<()> {
        for octets in octets.chunks(frame) {
            let caller = octets.first_chunk().map(|lane| u32::from_be_bytes(*lane));
            let caller = caller.and_then(|lane| self.callers.get(lane as usize));
            if let Some(caller) = caller {
                let out = self.out.entry(*caller).or_default();
                out.extend_from_slice(octets);
            }
        }
        for (to, out) in self.out.iter_mut().filter(|(_, out)| !out.is_empty()) {
            if let Some(client) = self.clients.get(to) {
                (&client.stream).write_all(out)?;
            }
            out.clear();
        }
        Ok(())
    }

    /// Takes the first octets of a connection.
    fn begin(&mut self, fd: RawFd, hello: &[u8]) -> io::Result<bool> {
        let Some(&[part, _, _, _, a, b, c, d]) = hello.first_chunk() else {
            return Ok(false);
        };
        let mut lane = 0;
        for (list, of) in [
            (&mut self.subscribers, Part::Subscriber),
            (&mut self.callees, Part::Callee),
            (&mut self.callers, Part::Caller),
        ] {
            if part == of as u8 {
                lane = list.len() as u32;
                list.push(fd);
            }
        }
        if let Some(client) = self.clients.get_mut(&fd) {
            client.part = Some(part);
            client.frame = (u32::from_be_bytes([a, b, c, d]) as usize).max(1);
            client.stream.write_all(&lane.to_be_bytes())?;
        }
        Ok(true)
    }

    fn drop(&mut self, fd: RawFd) {
        self.clients.remove(&fd);
        self.out.remove(&fd);
        self.subscribers.retain(|it| *it != fd);
        self.callees.retain(|it| *it != fd);
        // The numbers of the others stay: a new run begins when all are gone.
        if self.callers.iter().all(|it| !self.clients.contains_key(it)) {
            self.callers.clear();
        }
    }
}
