//! The `crossbarctl` program: a WAMP client and nothing else.

fn main() {}
