//! TCP ports for the nodes of tests.

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::atomic::{AtomicU32, Ordering};

/// Below the range from which the kernel takes ports for outgoing connections, so that none of those is hit.
const FIRST: u32 = 10_000;
const COUNT: u32 = 22_000;

/// Returns a TCP port on which nobody listens, and which no other test of this process is given.
pub fn free_port() -> u16 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    for _ in 0..COUNT {
        let step = NEXT.fetch_add(1, Ordering::Relaxed);
        // Test processes that run at the same time begin far from each other.
        let port = FIRST + (std::process::id().wrapping_mul(7919).wrapping_add(step)) % COUNT;
        let port = u16::try_from(port).expect("the range ends below 65536");
        let free = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok()
            && TcpListener::bind((Ipv6Addr::LOCALHOST, port)).is_ok();
        if free {
            return port;
        }
    }
    panic!("no free TCP port between {FIRST} and {}", FIRST + COUNT);
}
