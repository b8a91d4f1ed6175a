//! What a node file and a `start_*` call may say.
