//! What is wrong with a configuration, and where. All problems of a text are kept, not only the first.
//! Showing them next to the text is `render.rs`.

use std::fmt;
use std::ops::Range;

/// A byte range of the text that was parsed.
pub type Span = Range<usize>;

/// The stable codes of problems and warnings.
pub mod code {
    /// The text is not JSON or YAML.
    pub const SYNTAX: &str = "crossbar::config::syntax";
    /// The text is longer, or expands to more values, than is accepted.
    pub const TOO_LARGE: &str = "crossbar::config::too_large";
    /// Lists and dicts are nested too deeply.
    pub const TOO_DEEP: &str = "crossbar::config::too_deep";
    /// A dict has the same attribute twice.
    pub const DUPLICATE_ATTRIBUTE: &str = "crossbar::config::duplicate_attribute";
    /// An attribute has no meaning here.
    pub const UNKNOWN_ATTRIBUTE: &str = "crossbar::config::unknown_attribute";
    /// A mandatory attribute is absent.
    pub const MISSING_ATTRIBUTE: &str = "crossbar::config::missing_attribute";
    /// Attributes exclude each other.
    pub const CONFLICTING_ATTRIBUTES: &str = "crossbar::config::conflicting_attributes";
    /// A value has another type than expected.
    pub const WRONG_TYPE: &str = "crossbar::config::wrong_type";
    /// A value has the right type but is not acceptable.
    pub const INVALID_VALUE: &str = "crossbar::config::invalid_value";
    /// An id is empty or has characters that no id may have.
    pub const INVALID_ID: &str = "crossbar::config::invalid_id";
    /// Two things of a kind have one id or one name.
    pub const DUPLICATE_ID: &str = "crossbar::config::duplicate_id";
    /// An environment variable that a value refers to is not set.
    pub const UNSET_VARIABLE: &str = "crossbar::config::unset_variable";
    /// The feature is known, but this program does not have it.
    pub const FEATURE_UNAVAILABLE: &str = "crossbar::config::feature_unavailable";
    /// The management realm would be open to everybody on the network.
    pub const OPEN_MANAGEMENT: &str = "crossbar::config::open_management";
    /// Warning: the attribute is accepted and has no effect.
    pub const IGNORED_ATTRIBUTE: &str = "crossbar::config::ignored_attribute";
}

/// One thing that is wrong (or, in a list of warnings, worth knowing).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code, one of [`code`].
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// JSON pointer (RFC 6901) of the value concerned.
    pub pointer: String,
    /// Where in the text; absent if there was no text.
    pub span: Option<Span>,
    /// How to mend it, if we know.
    pub help: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.pointer.is_empty() {
            write!(f, " (at {})", self.pointer)?;
        }
        match &self.help {
            Some(help) => write!(f, ": {help}"),
            None => Ok(()),
        }
    }
}

/// All problems of one text or value, in the order of their places; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    // INVARIANT: not empty.
    list: Vec<Problem>,
}

/// How many problems the one-line form spells out.
const SPELLED_OUT: usize = 3;

impl Problems {
    /// Wraps a list of problems; `None` if there are none.
    pub fn new(mut list: Vec<Problem>) -> Option<Self> {
        // Stable: problems without a place keep the order in which they were found.
        list.sort_by_key(|problem| problem.span.as_ref().map_or(0, |span| span.start));
        (!list.is_empty()).then_some(Self { list })
    }

    /// Iterates over the problems in the order of their places.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.list.iter()
    }

    /// Tells whether nothing is wrong but that this program does not have what is asked for.
    pub fn are_unavailable(&self) -> bool {
        self.list
            .iter()
            .all(|problem| problem.code == code::FEATURE_UNAVAILABLE)
    }

    /// Returns the problems as a slice with at least one element.
    pub fn as_slice(&self) -> &[Problem] {
        &self.list
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self {
            list: vec![problem],
        }
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line: what a WAMP error message carries.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.list.iter().take(SPELLED_OUT).enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        match self.list.len().saturating_sub(SPELLED_OUT) {
            0 => Ok(()),
            1 => f.write_str("; and one more problem"),
            more => write!(f, "; and {more} more problems"),
        }
    }
}

impl std::error::Error for Problems {}
