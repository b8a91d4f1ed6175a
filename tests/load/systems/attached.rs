//! A router that runs already.

use super::System;

/// Loads the process `pid`, which speaks RawSocket at one address and WebSocket at another (the path is `/ws`).
pub fn attach(pid: &str, rawsocket: &str, websocket: &str) -> Result<System, String> {
    let pid = pid
        .parse()
        .map_err(|_| format!("`{pid}` is no process id"))?;
    Ok(System {
        pid,
        rawsocket: rawsocket.to_owned(),
        websocket: websocket.to_owned(),
        process: None,
        _folder: None,
    })
}
