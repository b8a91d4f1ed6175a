//! The WAMP protocol, pure: no socket, no clock, no randomness.
