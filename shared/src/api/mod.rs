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
mod reference;
mod status;
mod timestamp;

#[cfg(test)]
mod round_trip;

mod affinity;
mod audit;
mod clock;
mod container_components;
mod fleet;
mod gc;
mod links;
mod management_transport;
mod manhole;
mod metrics;
mod monitor;
mod node;
mod pythonpath;
mod realms;
mod reload;
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
pub use info::{
    Arguments, EventInfo, GroupInfo, Impact, Normalise, ParamInfo, ProcedureInfo, Scope,
};
pub use reference::reference_markdown;
pub use status::Status;
pub use timestamp::{InvalidTimestamp, Timestamp};

pub use affinity::*;
pub use audit::*;
pub use clock::*;
pub use container_components::*;
pub use fleet::*;
pub use gc::*;
pub use links::*;
pub use management_transport::*;
pub use manhole::*;
pub use metrics::*;
pub use monitor::*;
pub use node::*;
pub use pythonpath::*;
pub use realms::*;
pub use reload::*;
pub use roles::*;
pub use router_components::*;
pub use transports::*;
pub use worker_info::*;
pub use workers::*;

/// The groups, in the order of the reference.
#[allow(
    unused_qualifications,
    reason = "every group's row is called GROUP, so the bare name says nothing"
)]
static GROUPS: &[GroupInfo] = &[
    node::GROUP,
    workers::GROUP,
    reload::GROUP,
    clock::GROUP,
    gc::GROUP,
    monitor::GROUP,
    metrics::GROUP,
    manhole::GROUP,
    pythonpath::GROUP,
    affinity::GROUP,
    realms::GROUP,
    roles::GROUP,
    router_components::GROUP,
    transports::GROUP,
    links::GROUP,
    container_components::GROUP,
    management_transport::GROUP,
    audit::GROUP,
    fleet::GROUP,
];

/// Returns the groups, in the order of the reference.
pub fn groups() -> &'static [GroupInfo] {
    GROUPS
}

/// Iterates over every declared procedure.
pub fn procedures() -> impl Iterator<Item = &'static ProcedureInfo> {
    GROUPS
        .iter()
        .flat_map(|group| group.procedures.iter().copied())
}

/// Iterates over every declared event.
pub fn events() -> impl Iterator<Item = &'static EventInfo> {
    GROUPS.iter().flat_map(|group| group.events.iter().copied())
}

/// Returns the procedure called `name`.
pub fn procedure(name: &str) -> Option<&'static ProcedureInfo> {
    procedures().find(|procedure| procedure.name == name)
}
