//! The shell around `wamp`: sockets, TLS, the client session.
