//! Answers on standard output, and nothing else there: tables for people, JSON and names for programs.
//!
//! * `choice`: the formats and fields that are asked for · `format`: the one place that writes · `template` ·
//!   `table`: rows and columns laid out
//! * `view`: which fields of which answer are shown · `text`: values as people read them · [`lines`]: sentences, broken

mod choice;
mod format;
pub mod lines;
mod table;
mod template;
mod text;
mod view;

pub use choice::{Choice, ChoiceParser, Fields, Format};
pub use format::{Change, Output, yaml};
pub use table::{Layout, lay_out};
pub use text::{Zone, bytes, clean, elapsed, endpoint, show};
pub use view::{
    AUDIT, BENCH, BENCH_SUM, CONTEXTS, Column, DONE, FILES, GUEST_OR_WORKER, LINKS,
    LIST_COMPONENTS, LOG, MANHOLE, NODE, NODES, PLAN, PROCESS, REALMS, ROLES, SAMPLES, SCHEMAS,
    SOCKETS, STATS, STATUS, Show, TRANSPORTS, VALIDATED, View, WORKERS,
};
