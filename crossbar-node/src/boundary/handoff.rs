//! What a native worker is told at birth, and the frame in which it travels.

use std::io::{self, Read};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::api::{NodeId, WorkerId, WorkerType};
use thiserror::Error;

use super::Holdings;

/// The longest frame. A node file is not longer than 8 MiB.
const LONGEST: usize = 64 << 20;

/// The kind of a native worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It routes.
    Router,
    /// It hosts components.
    Container,
}

impl From<Kind> for WorkerType {
    fn from(kind: Kind) -> WorkerType {
        match kind {
            Kind::Router => WorkerType::Router,
            Kind::Container => WorkerType::Container,
        }
    }
}

/// What a native worker is told at birth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handoff {
    /// The node.
    pub node: NodeId,
    /// The worker.
    pub worker: WorkerId,
    /// Its kind.
    pub kind: Kind,
    /// The management realm.
    pub realm: String,
    /// The node directory, absolute.
    pub directory: PathBuf,
    /// Options of the worker, as they were written.
    pub options: Value,
    /// What its predecessor held.
    pub holdings: Holdings,
    /// How many listening sockets are lent to it.
    pub sockets: usize,
    /// The controller's session, the only one that is told what the worker holds.
    pub controller: u64,
}

/// Why there is no hand-off.
#[derive(Debug, Error)]
pub enum HandoffError {
    /// The uplink ended or failed.
    #[error("the uplink failed before the hand-off: {0}")]
    Uplink(#[from] io::Error),
    /// The frame is longer than any hand-off.
    #[error("a hand-off of {0} octets is too long")]
    TooLong(usize),
    /// The frame does not say what it should.
    #[error("the hand-off is not understood: {0}")]
    Content(#[from] serde_json::Error),
}

impl Handoff {
    /// Encodes the frame: four octets of length, most significant first, and JSON.
    ///
    /// # Errors
    /// It is too long.
    pub fn encode(&self) -> Result<Vec<u8>, HandoffError> {
        let mut frame = vec![0; 4];
        serde_json::to_writer(&mut frame, self)?;
        let length = frame.len() - 4;
        let octets = u32::try_from(length).ok().filter(|_| length <= LONGEST);
        frame[..4].copy_from_slice(&octets.ok_or(HandoffError::TooLong(length))?.to_be_bytes());
        Ok(frame)
    }

    /// Reads the frame, waiting for it, and nothing beyond it.
    ///
    /// # Errors
    /// The uplink ends or fails before, or brings something else.
    pub fn read(mut uplink: impl Read) -> Result<Self, HandoffError> {
        let mut length = [0; 4];
        uplink.read_exact(&mut length)?;
        let length = u32::from_be_bytes(length) as usize;
        if length > LONGEST {
            return Err(HandoffError::TooLong(length));
        }
        let mut json = vec![0; length];
        uplink.read_exact(&mut json)?;
        Ok(serde_json::from_slice(&json)?)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_handoff_comes_over_and_what_follows_stays_in_the_uplink() {
        let handoff = Handoff {
            node: "n1".parse().unwrap(),
            worker: "w1".parse().unwrap(),
            kind: Kind::Router,
            realm: "crossbar".to_owned(),
            directory: "/tmp".into(),
            options: json!({"title": "a title"}),
            holdings: Holdings::default(),
            sockets: 0,
            controller: 1,
        };
        let mut octets = handoff.encode().unwrap();
        octets.extend(b"WAMP");
        let mut rest = octets.as_slice();
        assert_eq!(Handoff::read(&mut rest).unwrap(), handoff);
        assert_eq!(rest, b"WAMP");
    }

    #[test]
    fn an_uplink_that_ends_or_lies_about_the_length_is_an_error() {
        assert!(matches!(
            Handoff::read(&[0, 0][..]),
            Err(HandoffError::Uplink(_))
        ));
        assert!(matches!(
            Handoff::read(&[255; 8][..]),
            Err(HandoffError::TooLong(_))
        ));
        assert!(matches!(
            Handoff::read(&[0, 0, 0, 1, b'x'][..]),
            Err(HandoffError::Content(_))
        ));
    }
}
