//! The floor, in a process of its own: this program again.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use super::System;

/// Starts it.
pub fn start() -> Result<System, String> {
    let own = std::env::current_exe().map_err(|why| why.to_string())?;
    let mut process = Command::new(own)
        .arg("floor")
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| format!("the floor does not start: {why}"))?;
    let mut port = String::new();
    let stdout = process.stdout.take().ok_or("the floor has no output")?;
    BufReader::new(stdout)
        .read_line(&mut port)
        .map_err(|why| why.to_string())?;
    let address = format!("127.0.0.1:{}", port.trim());
    Ok(System {
        pid: process.id(),
        rawsocket: address.clone(),
        websocket: address,
        process: Some(process),
        _folder: None,
    })
}
