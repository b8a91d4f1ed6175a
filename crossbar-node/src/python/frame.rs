//! What worker and interpreter tell each other: frames of four octets of length, most significant first, and JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// The longest frame, either way. A configuration that arrived in one WAMP message is shorter.
const LONGEST: usize = 64 << 20;

/// A request to the interpreter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Request {
    /// Starts a component.
    Start(Box<Start>),
    /// Stops a component and waits until it has gone.
    Stop {
        /// The component.
        key: u64,
    },
    /// Asks for the module search path.
    GetPath,
    /// Extends the module search path, and returns it.
    AddPath {
        /// Absolute directories.
        paths: Vec<String>,
        /// Whether in front.
        prepend: bool,
    },
    /// Runs the garbage collector.
    Collect,
    /// Asks for the version, which shows that the program runs.
    About,
}

/// A component to be started.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Start {
    /// Its key; every start has one of its own.
    pub key: u64,
    /// Its code: `type` and what that type needs.
    pub code: Value,
    /// The realm that it joins.
    pub realm: String,
    /// What its constructor gets.
    pub extra: Option<Value>,
    /// How it authenticates, by method.
    pub auth: Option<Value>,
    /// How it is connected.
    pub transport: Value,
    /// Whether changed modules are imported again before.
    pub reload: bool,
}

/// A request on its way.
#[derive(Debug, Serialize)]
struct Outgoing<'a> {
    id: u64,
    descriptor: bool,
    #[serde(flatten)]
    request: &'a Request,
}

/// Which of the foreseen failures it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// The code cannot be imported or constructed, or failed when it had joined.
    Import,
    /// There is no connection to the router.
    Connect,
    /// The router did not let the session join.
    Refused,
    /// The configuration cannot be applied.
    Configuration,
    /// The program of the interpreter failed.
    #[serde(other)]
    Internal,
}

/// Why a request failed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Error)]
#[error("{message}")]
pub struct Refusal {
    /// Which failure.
    pub kind: RefusalKind,
    /// For the operator.
    pub message: String,
    /// Python's traceback.
    #[serde(default)]
    pub traceback: Option<String>,
    /// The router's reason, as a URI.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What comes from the interpreter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Incoming {
    /// A request failed.
    Failed {
        /// The request.
        id: u64,
        /// Why.
        error: Refusal,
    },
    /// A component ended by itself.
    Ended {
        /// The component.
        key: u64,
        /// Whether it failed, rather than left.
        failed: bool,
        /// The reason with which its session ended.
        reason: String,
        /// The same in words.
        message: Option<String>,
    },
    /// A request was carried out.
    Done {
        /// The request.
        id: u64,
        /// The result.
        #[serde(default)]
        ok: Value,
    },
}

/// The interpreter does not keep to the format.
#[derive(Debug, Error)]
pub enum FrameError {
    /// The frame is longer than any.
    #[error("a frame of {0} octets is too long")]
    TooLong(usize),
    /// It does not say what it should.
    #[error("a frame is not understood: {0}")]
    Content(#[from] serde_json::Error),
}

/// Encodes a request.
pub fn request(id: u64, request: &Request, descriptor: bool) -> Result<Vec<u8>, FrameError> {
    frame(&Outgoing {
        id,
        descriptor,
        request,
    })
}

/// Encodes any value as a frame.
pub fn frame(value: &impl Serialize) -> Result<Vec<u8>, FrameError> {
    let mut frame = vec![0; 4];
    serde_json::to_writer(&mut frame, value)?;
    let length = frame.len() - 4;
    let octets = u32::try_from(length).ok().filter(|_| length <= LONGEST);
    frame[..4].copy_from_slice(&octets.ok_or(FrameError::TooLong(length))?.to_be_bytes());
    Ok(frame)
}

/// Finds frames in what was read.
#[derive(Debug, Default)]
pub struct Frames {
    received: Vec<u8>,
}

impl Frames {
    /// Takes in what was read.
    pub fn feed(&mut self, octets: &[u8]) {
        self.received.extend_from_slice(octets);
    }

    /// Returns the next whole frame.
    ///
    /// # Errors
    /// It is no frame of the interpreter's; nothing that follows will be one.
    pub fn next(&mut self) -> Result<Option<Incoming>, FrameError> {
        let Some((length, rest)) = self.received.split_first_chunk::<4>() else {
            return Ok(None);
        };
        let length = u32::from_be_bytes(*length) as usize;
        if length > LONGEST {
            return Err(FrameError::TooLong(length));
        }
        let Some(json) = rest.get(..length) else {
            return Ok(None);
        };
        let incoming = serde_json::from_slice(json)?;
        self.received.drain(..4 + length);
        Ok(Some(incoming))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn frames_are_found_however_they_arrive() {
        let mut octets = frame(&json!({"id": 1, "ok": [1]})).unwrap();
        let refused =
            json!({"id": 2, "error": {"kind": "import", "message": "no", "traceback": "T"}});
        octets.extend(frame(&refused).unwrap());
        let ended =
            json!({"event": "ended", "key": 7, "failed": true, "reason": "r", "message": null});
        octets.extend(frame(&ended).unwrap());
        let mut frames = Frames::default();
        let mut found = Vec::new();
        for octet in octets {
            frames.feed(&[octet]);
            found.extend(frames.next().unwrap());
        }
        let error = Refusal {
            kind: RefusalKind::Import,
            message: "no".to_owned(),
            traceback: Some("T".to_owned()),
            reason: None,
        };
        let ended = Incoming::Ended {
            key: 7,
            failed: true,
            reason: "r".to_owned(),
            message: None,
        };
        let done = Incoming::Done {
            id: 1,
            ok: json!([1]),
        };
        assert_eq!(found, [done, Incoming::Failed { id: 2, error }, ended]);
    }

    #[test]
    fn a_frame_that_is_too_long_or_no_json_is_an_error() {
        let mut frames = Frames::default();
        frames.feed(&[255; 4]);
        assert!(matches!(frames.next(), Err(FrameError::TooLong(_))));
        let mut frames = Frames::default();
        frames.feed(b"\0\0\0\x01x");
        assert!(matches!(frames.next(), Err(FrameError::Content(_))));
    }

    #[test]
    fn a_request_says_what_to_do_and_whether_a_descriptor_comes_along() {
        let octets = request(3, &Request::Stop { key: 9 }, true).unwrap();
        let value: Value = serde_json::from_slice(&octets[4..]).unwrap();
        assert_eq!(
            value,
            json!({"id": 3, "descriptor": true, "op": "stop", "key": 9})
        );
    }
}
