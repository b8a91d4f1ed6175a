//! A terminal at the other end of a connection: what its keys mean, how a line is edited, how it is drawn.
//!
//! Pure: octets in, octets out. Nothing here knows where they come from.
//! * `keys`: octets to keys · `line`: keys to a line · `history`: lines of before · `view`: a line on the screen
//! * `table`: rows in columns · `style`: colours, where they are wanted

mod history;
mod keys;
mod line;
mod style;
mod table;
mod view;

pub use history::History;
pub use keys::Keys;
pub use line::{Edited, Line};
pub use style::Style;
pub use table::{Column, details, printable, table};
pub use view::{View, common_start};
