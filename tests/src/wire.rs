//! Octets on a socket, for what no client would send.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;

use crate::DEADLINE;

/// A plain TCP connection to the loopback interface.
pub struct Wire(TcpStream);

impl Wire {
    /// Connects.
    pub fn connect(port: u16) -> Wire {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.set_write_timeout(Some(DEADLINE)).unwrap();
        Wire(stream)
    }

    /// Connects and opens a WebSocket with the given subprotocol.
    #[track_caller]
    pub fn websocket(port: u16, path: &str, subprotocol: &str) -> Wire {
        let mut wire = Wire::connect(port);
        wire.write(
            format!(
                "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\
                 Sec-WebSocket-Protocol: {subprotocol}\r\n\r\n"
            )
            .as_bytes(),
        );
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.extend(wire.read(1));
        }
        let head = String::from_utf8_lossy(&head);
        assert!(head.starts_with("HTTP/1.1 101"), "no WebSocket: {head}");
        wire
    }

    /// Connects and does the RawSocket handshake; `serializer` is 1 JSON, 2 MessagePack, 3 CBOR, 4 UBJSON.
    #[track_caller]
    pub fn rawsocket(port: u16, serializer: u8) -> Wire {
        let mut wire = Wire::connect(port);
        wire.write(&[0x7f, 0xf0 | serializer, 0, 0]);
        let answer = wire.read(4);
        assert_eq!(
            (answer[0], answer[1] & 0x0f),
            (0x7f, serializer),
            "handshake refused: {answer:?}"
        );
        wire
    }

    /// Writes octets. That the other end has closed already is no failure.
    pub fn write(&mut self, octets: &[u8]) {
        self.0.write_all(octets).ok();
    }

    /// Writes a RawSocket frame of an ordinary message.
    pub fn write_raw_message(&mut self, message: &[u8]) {
        let length = u32::try_from(message.len())
            .expect("test messages are small")
            .to_be_bytes();
        self.write(&[0, length[1], length[2], length[3]]);
        self.write(message);
    }

    /// Writes a masked WebSocket frame; `head` is its first octet.
    pub fn write_frame(&mut self, head: u8, payload: &[u8]) {
        let mut frame = vec![head];
        match payload.len() {
            0..126 => frame.push(0x80 | u8::try_from(payload.len()).expect("below 126")),
            126..65536 => {
                frame.push(0x80 | 126);
                frame.extend(
                    u16::try_from(payload.len())
                        .expect("below 65536")
                        .to_be_bytes(),
                );
            }
            length => {
                frame.push(0x80 | 127);
                frame.extend((length as u64).to_be_bytes());
            }
        }
        frame.extend([0; 4]); // a mask of zeros leaves the payload as it is
        frame.extend(payload);
        self.write(&frame);
    }

    /// Reads exactly so many octets.
    #[track_caller]
    pub fn read(&mut self, count: usize) -> Vec<u8> {
        let mut octets = vec![0; count];
        self.0.read_exact(&mut octets).unwrap();
        octets
    }

    /// Reads until the other end closes, and returns what came.
    ///
    /// # Panics
    /// When it does not close.
    #[track_caller]
    pub fn read_to_end(&mut self) -> Vec<u8> {
        let mut octets = Vec::new();
        match self.0.read_to_end(&mut octets) {
            Ok(_) => octets,
            Err(error) if error.kind() == ErrorKind::ConnectionReset => octets,
            Err(error) => {
                panic!("the router kept the connection open: {error}; it had sent {octets:?}")
            }
        }
    }
}
