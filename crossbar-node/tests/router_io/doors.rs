//! One transport of any configuration, for tests that need more than the usual world.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use crossbar_node::router::io::{Door, DoorError, Guard, Listener};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};

use super::world::{PATIENCE, World, free_port, rest};

/// A transport.
pub struct Opened {
    pub listener: Listener,
    pub port: u16,
}

/// Resolves a transport's configuration on a free port. Files are below `base`.
pub fn door(mut config: Value, base: &Path) -> Result<(TransportConfig, Door), DoorError> {
    if config.get("endpoint").is_none() {
        config["endpoint"] = json!({"type": "tcp", "port": free_port(), "interface": "127.0.0.1"});
    }
    let config = TransportConfig::from_value(&config).unwrap();
    let door = Door::new(&config, base, &Guard::Configured)?;
    Ok((config, door))
}

impl World {
    /// Starts a further transport.
    pub fn open(&self, config: Value, base: &Path) -> Opened {
        let (config, door) = door(config, base).unwrap();
        let listener =
            Listener::start(&self.router, &config.endpoint, Arc::new(door), base).unwrap();
        let port = listener.address().rsplit_once(':').unwrap().1;
        Opened {
            port: port.parse().unwrap(),
            listener,
        }
    }
}

impl Opened {
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends octets and returns all that comes back.
    pub fn exchange(&self, octets: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(octets.as_bytes()).unwrap();
        rest(stream)
    }

    pub fn get(&self, path: &str) -> String {
        self.exchange(&format!(
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        ))
    }

    pub fn post(&self, path: &str, body: &str) -> String {
        self.exchange(&format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Does a WebSocket handshake with further headers; returns the answer's head.
    pub fn upgrade(&self, headers: &str) -> (TcpStream, String) {
        let mut stream = self.connect();
        let request = format!(
            "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{headers}\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = Vec::new();
        let mut octet = [0];
        while !head.ends_with(b"\r\n\r\n") && stream.read(&mut octet).unwrap() > 0 {
            head.push(octet[0]);
        }
        (stream, String::from_utf8(head).unwrap())
    }
}

/// Returns the body of an answer.
pub fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").unwrap().1
}

/// Sends a masked frame.
pub fn send_frame(stream: &mut TcpStream, first: u8, content: &[u8]) {
    let mut frame = vec![first];
    match content.len() {
        len @ 0..126 => frame.push(0x80 | len as u8),
        len => {
            frame.push(0xfe);
            frame.extend_from_slice(&(len as u16).to_be_bytes());
        }
    }
    frame.extend_from_slice(&[0; 4]);
    frame.extend_from_slice(content);
    stream.write_all(&frame).unwrap();
}

/// Reads an unmasked frame: its first octet and its content.
pub fn read_frame(stream: &mut TcpStream) -> (u8, Vec<u8>) {
    let mut head = [0; 2];
    stream.read_exact(&mut head).unwrap();
    let mut len = u64::from(head[1]);
    if len == 126 {
        let mut more = [0; 2];
        stream.read_exact(&mut more).unwrap();
        len = u16::from_be_bytes(more).into();
    }
    let mut content = vec![0; len as usize];
    stream.read_exact(&mut content).unwrap();
    (head[0], content)
}
