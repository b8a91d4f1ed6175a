//! `crossbar-node healthcheck`: whether the node is in service, for a container image that has no other program.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use shared::net::rawsocket::{HEAD_LEN, Hello};
use shared::wamp::Serializer;

use super::{complain, find, say};
use crate::boundary::exit;
use crate::cli::HealthArgs;
use crate::controller::MANAGEMENT_SOCKET;

/// Answers the question; 0 is healthy, 1 is not.
pub fn run(args: &HealthArgs) -> u8 {
    let patience = Duration::from_secs(u64::from(args.timeout.max(1)));
    let healthy = match &args.url {
        Some(url) => readiness(url, patience),
        None => match find(&args.place) {
            Ok(place) => management(&place.directory, patience),
            Err(error) => Err(error.to_string()),
        },
    };
    match healthy {
        Ok(word) => {
            say(&word);
            exit::OK
        }
        Err(why) => {
            complain(&format!("unhealthy: {why}"));
            exit::FAILED
        }
    }
}

/// Asks the door for monitoring systems, or any other page; 200 is healthy.
fn readiness(url: &str, patience: Duration) -> Result<String, String> {
    let rest = url
        .strip_prefix("http://")
        .ok_or("the URL must begin with http://")?;
    let (host, path) = match rest.split_once('/') {
        Some((host, path)) => (host, format!("/{path}")),
        None => (rest, "/readyz".to_owned()),
    };
    let address = match host.rsplit_once(':') {
        Some((_, port)) if port.bytes().all(|octet| octet.is_ascii_digit()) => host.to_owned(),
        _ => format!("{host}:80"),
    };
    let failed = |why: std::io::Error| format!("{url}: {why}");
    let address = address.to_socket_addrs().map_err(failed)?.next();
    let address = address.ok_or_else(|| format!("{url}: no address"))?;
    let deadline = Instant::now() + patience;
    let mut stream = TcpStream::connect_timeout(&address, patience).map_err(failed)?;
    stream.set_write_timeout(Some(patience)).map_err(failed)?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let mut head = Vec::new();
    let mut piece = [0; 512];
    while !head.windows(2).any(|pair| pair == b"\r\n") && head.len() < 4096 {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(format!("{url}: no answer within {} s", patience.as_secs()));
        }
        stream.set_read_timeout(Some(left)).map_err(failed)?;
        match stream.read(&mut piece).map_err(failed)? {
            0 => break,
            count => head.extend_from_slice(&piece[..count]),
        }
    }
    let head = String::from_utf8_lossy(&head);
    let status = head.split(' ').nth(1).unwrap_or_default();
    match status {
        "200" => Ok("healthy".to_owned()),
        status => Err(format!("{url} answers {status}")),
    }
}

/// Shakes hands at the socket that every node has: it answers only while its loop turns.
fn management(directory: &Path, patience: Duration) -> Result<String, String> {
    let hello = Hello {
        max_len_exponent: 24,
        serializer: Serializer::Json,
    };
    let path = directory.join(MANAGEMENT_SOCKET);
    let failed = |why: std::io::Error| format!("{}: {why}", path.display());
    let mut stream = UnixStream::connect(&path).map_err(failed)?;
    stream.set_read_timeout(Some(patience)).map_err(failed)?;
    stream.set_write_timeout(Some(patience)).map_err(failed)?;
    stream.write_all(&hello.encode()).map_err(failed)?;
    let mut answer = [0; HEAD_LEN];
    stream.read_exact(&mut answer).map_err(failed)?;
    match Hello::parse_reply(answer, hello.serializer) {
        Ok(_) => Ok("healthy".to_owned()),
        Err(_) => Err(format!("{}: that is no node", path.display())),
    }
}
