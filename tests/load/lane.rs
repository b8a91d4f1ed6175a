//! Who is loaded and in what dialects: a column of the table.

use shared::wamp::Serializer;

use super::latency::Latency;
use super::peer::{Part, Peer};
use super::systems::System;
use tests::traffic::Body;
use tests::traffic::Dialect;

/// A column of the table.
#[derive(Clone, Copy)]
pub struct Lane<'s> {
    /// Its name.
    pub name: &'static str,
    /// What is loaded.
    pub system: &'s System,
    /// What publishers and callers speak.
    pub senders: Dialect,
    /// What subscribers and callees speak, in turn.
    pub receivers: &'static [Dialect],
    /// Arguments are text where the serializers also have octets.
    pub text: bool,
}

/// What a run came to.
#[derive(Clone, Default)]
pub struct Outcome {
    /// What was delivered.
    pub operations: u64,
    /// Seconds of CPU time that the system has spent on it.
    pub cpu: f64,
    /// The part of that of its busiest thread.
    pub busiest: f64,
    /// How long things took.
    pub latency: Latency,
    /// Resident memory at the end, in KiB.
    pub rss: f64,
}

impl Outcome {
    /// Returns the operations per second of CPU time.
    pub fn per_second(&self) -> f64 {
        self.operations as f64 / self.cpu
    }

    /// Returns the operations per second of CPU time of the busiest thread.
    pub fn per_busy_second(&self) -> f64 {
        self.operations as f64 / self.busiest
    }
}

/// The CPU time of a system from now on.
pub struct Meter<'s> {
    system: &'s System,
    before: f64,
    threads: Vec<f64>,
}

/// The realm of whom no other is named for.
pub const REALM: &str = "realm1";

const MSGPACK: Dialect = Dialect::RawSocket(Serializer::MsgPack);
const JSON: Dialect = Dialect::WebSocket(Serializer::Json);

impl<'s> Lane<'s> {
    /// RawSocket and MsgPack.
    pub fn plain(system: &'s System) -> Self {
        Lane::alike("crossbar-node", system, MSGPACK, &[MSGPACK])
    }

    /// WebSocket and JSON.
    pub fn json(system: &'s System) -> Self {
        Lane::alike("WebSocket+JSON", system, JSON, &[JSON])
    }

    /// Publishers and callers send JSON, the others take MsgPack and CBOR.
    pub fn mixed(system: &'s System) -> Self {
        let receivers = &[MSGPACK, Dialect::RawSocket(Serializer::Cbor)];
        let lane = Lane::alike(
            "mixed",
            system,
            Dialect::RawSocket(Serializer::Json),
            receivers,
        );
        Lane { text: true, ..lane }
    }

    /// `nats-server`.
    pub fn nats(system: &'s System) -> Self {
        Lane::alike("nats-server", system, Dialect::Nats, &[Dialect::Nats])
    }

    /// The floor.
    pub fn floor(system: &'s System) -> Self {
        Lane::alike("floor", system, Dialect::Floor, &[Dialect::Floor])
    }

    fn alike(
        name: &'static str,
        system: &'s System,
        senders: Dialect,
        receivers: &'static [Dialect],
    ) -> Self {
        Lane {
            name,
            system,
            senders,
            receivers,
            text: false,
        }
    }

    /// Joins as one who publishes or calls.
    pub fn sender(&self, realm: &str, part: Part, size: usize) -> Peer {
        Peer::join(&self.system.place(self.senders), realm, part, size)
    }

    /// Joins as one who subscribes or registers, the `index`-th of them.
    pub fn receiver(&self, index: usize, realm: &str, part: Part, size: usize) -> Peer {
        let dialect = self.receivers[index % self.receivers.len()];
        Peer::join(&self.system.place(dialect), realm, part, size)
    }

    /// Returns the payload of messages.
    pub fn body(&self, size: usize) -> Body {
        let text = self.text;
        Body { size, text }
    }

    /// Begins to measure.
    pub fn measure(&self) -> Meter<'s> {
        Meter {
            system: self.system,
            before: self.system.cpu(),
            threads: self.system.threads(),
        }
    }
}

impl Meter<'_> {
    /// Ends measuring.
    pub fn stop(self, operations: u64, latency: Latency) -> Outcome {
        let threads = self.system.threads();
        let spent = threads
            .iter()
            .zip(&self.threads)
            .map(|(now, then)| now - then);
        Outcome {
            operations,
            cpu: self.system.cpu() - self.before,
            busiest: spent.fold(0.0, f64::max),
            latency,
            rss: self.system.rss(),
        }
    }
}
