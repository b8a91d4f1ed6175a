//! The meta API: procedures that the realm answers itself, and events about sessions, registrations and subscriptions.
//!
//! Specification: *Session Meta API*, *Registration Meta API*, *Subscriptions Meta API*.
//!
//! * `procedures`: their names, and who answers which · `arguments`: what callers say
//! * `about_sessions`, `about_registrations`, `about_subscriptions`, `about_schemas`: the answers
//! * `past_events`: the answer that takes a history · `events`: who is told that something happened

mod about_registrations;
mod about_schemas;
mod about_sessions;
mod about_subscriptions;
mod arguments;
mod events;
mod past_events;
mod procedures;

pub(super) use about_sessions::details_of;
pub(super) use arguments::{Arguments, invalid};
pub use procedures::META_PROCEDURES;
pub(super) use procedures::{Answer, Procedure};
