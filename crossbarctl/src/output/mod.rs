//! Answers on standard output, and nothing else there: tables for people, JSON and names for programs.
//!
//! * `format`: the formats, and the one place that writes · `table`: rows and columns laid out
//! * `view`: which fields of which answer are shown · `text`: values as people read them

mod format;
mod table;
mod text;
mod view;

pub use format::{Change, Format, Output};
pub use table::{Layout, lay_out};
pub use text::{Zone, bytes, clean, elapsed, show};
pub use view::{
    Column, GUEST_OR_WORKER, LINKS, LIST_COMPONENTS, LOG, MANHOLE, NODE, PROCESS, REALMS, ROLES,
    SAMPLES, STATS, Show, TRANSPORTS, View, WORKERS,
};
