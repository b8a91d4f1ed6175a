//! Doors with authentication, from end to end within the process.
