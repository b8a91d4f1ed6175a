//! The management API, declared once.
//!
//! Each group has a file: its procedures, events and answers, and the trait through which a process answers them.
//! The table ([`procedures`], [`events`], [`ErrorKind`]) is what the node registers, the command line offers, the
//! reference prints and the tests cover. Everything here is pure: no socket, no clock, no task.
//!
//! A server implements the groups' traits, collects them in [`Handlers`], and registers each under
//! [`Address::uri`]. A client encodes a [`Procedure`] and decodes its `Output`.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod address;
mod arguments;
mod declare;
mod error;
mod handlers;
mod id;
mod info;
mod status;
mod timestamp;

mod affinity;
mod clock;
mod container_components;
mod gc;
mod links;
mod management_transport;
mod manhole;
mod monitor;
mod node;
mod pythonpath;
mod realms;
mod roles;
mod router_components;
mod transports;
mod worker_info;
mod workers;

pub use address::Address;
pub use arguments::Argument;
pub use declare::{EventType, Procedure};
pub use error::{ApiError, ErrorKind};
pub use handlers::{Call, Handler, HandlerFn, HandlerFuture, Handlers, ProgressSink};
pub use id::{ComponentId, InvalidId, LinkId, NodeId, RealmId, RoleId, TransportId, WorkerId};
pub use info::{EventInfo, Impact, ParamInfo, ProcedureInfo, Scope};
pub use status::Status;
pub use timestamp::{InvalidTimestamp, Timestamp};

pub use affinity::*;
pub use clock::*;
pub use container_components::*;
pub use gc::*;
pub use links::*;
pub use management_transport::*;
pub use manhole::*;
pub use monitor::*;
pub use node::*;
pub use pythonpath::*;
pub use realms::*;
pub use roles::*;
pub use router_components::*;
pub use transports::*;
pub use worker_info::*;
pub use workers::*;

/// The groups, in the order of the reference.
#[allow(
    unused_qualifications,
    reason = "every group has a table, so the bare name says nothing"
)]
const GROUPS: &[(&[&ProcedureInfo], &[&EventInfo])] = &[
    (node::PROCEDURES, node::EVENTS),
    (workers::PROCEDURES, workers::EVENTS),
    (clock::PROCEDURES, clock::EVENTS),
    (gc::PROCEDURES, gc::EVENTS),
    (monitor::PROCEDURES, monitor::EVENTS),
    (manhole::PROCEDURES, manhole::EVENTS),
    (pythonpath::PROCEDURES, pythonpath::EVENTS),
    (affinity::PROCEDURES, affinity::EVENTS),
    (realms::PROCEDURES, realms::EVENTS),
    (roles::PROCEDURES, roles::EVENTS),
    (router_components::PROCEDURES, router_components::EVENTS),
    (transports::PROCEDURES, transports::EVENTS),
    (links::PROCEDURES, links::EVENTS),
    (
        container_components::PROCEDURES,
        container_components::EVENTS,
    ),
    (
        management_transport::PROCEDURES,
        management_transport::EVENTS,
    ),
];

/// Iterates over every declared procedure.
pub fn procedures() -> impl Iterator<Item = &'static ProcedureInfo> {
    GROUPS
        .iter()
        .flat_map(|(procedures, _)| procedures.iter().copied())
}

/// Iterates over every declared event.
pub fn events() -> impl Iterator<Item = &'static EventInfo> {
    GROUPS.iter().flat_map(|(_, events)| events.iter().copied())
}
