//! *Payload Passthru Mode*: who may send packed payloads, and to whom. What is in them is no matter of ours.

use shared::wamp::details::Passthru;

use super::Violation;

/// Tells whether a payload is packed.
#[inline]
pub(super) fn is_packed(ppt: &Option<Box<Passthru<'_>>>) -> bool {
    let scheme = ppt.as_ref().and_then(|ppt| ppt.ppt_scheme.as_deref());
    scheme.is_some_and(|scheme| !scheme.is_empty())
}

/// Checks that who sends a packed payload has said that it would.
pub(super) fn must_have_announced(announced: bool) -> Result<(), Violation> {
    if announced {
        return Ok(());
    }
    Err(Violation::protocol(
        "payload passthru mode was not announced",
    ))
}
