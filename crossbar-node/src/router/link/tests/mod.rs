//! What several realms and the links between them do together.
//!
//! * `world`: realms and links in one thread · `events`, `calls`: the tests · `chance`: whatever chance comes upon

mod calls;
mod chance;
mod events;
mod world;
