//! The `crossbar-node` program.

fn main() {}
