//! Principals by name, and where a method finds them.

use std::sync::Arc;

use super::{Asking, Authenticator};

/// What a principal gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: String,
    /// The only realm, if it is prescribed.
    pub realm: Option<String>,
}

/// Where a method finds its principals.
#[derive(Clone, Debug)]
pub enum Source<P> {
    /// Here.
    Static(Known<P>),
    /// A procedure knows.
    Dynamic(Authenticator),
}

/// Principals, sorted by authid.
#[derive(Debug)]
pub struct Known<P>(Arc<[(String, P)]>);

impl<P> Clone for Known<P> {
    fn clone(&self) -> Known<P> {
        Known(Arc::clone(&self.0))
    }
}

impl<P> FromIterator<(String, P)> for Known<P> {
    fn from_iter<I: IntoIterator<Item = (String, P)>>(principals: I) -> Known<P> {
        let mut principals: Vec<_> = principals.into_iter().collect();
        principals.sort_by(|a, b| a.0.cmp(&b.0));
        Known(principals.into())
    }
}

impl<P> Known<P> {
    /// Finds a principal that may join the realm asked for.
    pub(super) fn find<'k>(
        &'k self,
        authid: &str,
        asking: &Asking<'_>,
        grant: impl Fn(&P) -> &Grant,
    ) -> Option<&'k P> {
        let index = self
            .0
            .binary_search_by(|(name, _)| name.as_str().cmp(authid));
        let (_, principal) = &self.0[index.ok()?];
        entitled(grant(principal), asking).then_some(principal)
    }

    /// Returns the principal that an unknown identity is made to look like: always the same one for the same identity.
    pub(super) fn model(&self, asking: &Asking<'_>, method: &str, authid: &str) -> Option<&P> {
        let pick = asking.disguise.number(method, authid);
        let index = usize::try_from(pick.checked_rem(self.0.len() as u64)?).ok()?;
        self.0.get(index).map(|(_, principal)| principal)
    }

    /// Returns all principals.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &P)> {
        self.0
            .iter()
            .map(|(authid, principal)| (authid.as_str(), principal))
    }
}

/// Tells whether somebody may join the realm asked for.
pub(super) fn entitled(grant: &Grant, asking: &Asking<'_>) -> bool {
    let prescribed = grant.realm.as_deref();
    prescribed.is_none_or(|realm| realm == asking.realm)
}
