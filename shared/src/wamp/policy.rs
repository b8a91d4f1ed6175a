//! The words by which messages choose: matching, invocation and canceling policies.

/// Declares an enum whose variants are words on the wire.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every word of this policy.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Returns the word on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// Finds the variant of a word on the wire.
            pub fn from_word(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// How a URI matches the URI of a subscription or registration (*Pattern-based …*).
    Match {
        /// The same URI.
        #[default]
        Exact = "exact",
        /// A URI that begins with these characters.
        Prefix = "prefix",
        /// The same number of components, where an empty one stands for any.
        Wildcard = "wildcard",
    }
}

words! {
    /// How the dealer picks one of several callees (*Shared Registration*).
    Invoke {
        /// There may be only one.
        #[default]
        Single = "single",
        /// One after the other.
        RoundRobin = "roundrobin",
        /// Any.
        Random = "random",
        /// The one that registered first.
        First = "first",
        /// The one that registered last.
        Last = "last",
    }
}

words! {
    /// What becomes of a canceled call (*Call Canceling*).
    CancelMode {
        /// The caller gets its error now, the callee is not told.
        Skip = "skip",
        /// The callee is told, the caller waits for its answer.
        Kill = "kill",
        /// The callee is told, the caller gets its error now.
        #[default]
        KillNoWait = "killnowait",
    }
}
