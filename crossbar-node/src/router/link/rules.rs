//! What may cross a link, and in which direction.

use shared::wamp::details::Forwarded;

/// One end of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leg {
    /// The session in our own realm.
    Local,
    /// The session in the realm of the other router.
    Remote,
}

impl Leg {
    /// Both of them.
    pub const BOTH: [Leg; 2] = [Leg::Local, Leg::Remote];

    /// Returns the other end.
    pub const fn other(self) -> Leg {
        match self {
            Leg::Local => Leg::Remote,
            Leg::Remote => Leg::Local,
        }
    }
}

/// What may cross.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Events from here to there.
    pub local_events: bool,
    /// Events from there to here.
    pub remote_events: bool,
    /// Calls from here to there.
    pub local_calls: bool,
    /// Calls from there to here.
    pub remote_calls: bool,
    /// Whose messages do not cross.
    pub exclude_authid: Vec<String>,
}

impl Default for Rules {
    /// Everything crosses.
    fn default() -> Rules {
        Rules {
            local_events: true,
            remote_events: true,
            local_calls: true,
            remote_calls: true,
            exclude_authid: Vec::new(),
        }
    }
}

impl Rules {
    /// Tells whether events that are published at `from` cross.
    pub const fn events(&self, from: Leg) -> bool {
        match from {
            Leg::Local => self.local_events,
            Leg::Remote => self.remote_events,
        }
    }

    /// Tells whether calls that are made at `from` cross.
    pub const fn calls(&self, from: Leg) -> bool {
        match from {
            Leg::Local => self.local_calls,
            Leg::Remote => self.remote_calls,
        }
    }

    /// Tells whether a message comes from somebody who is excluded.
    pub fn excludes(&self, way: &[Forwarded<'_>]) -> bool {
        let excluded = |hop: &Forwarded<'_>| {
            let authid = hop.authid.as_deref();
            self.exclude_authid
                .iter()
                .any(|it| Some(it.as_str()) == authid)
        };
        way.iter().any(excluded)
    }
}
