//! Contexts: named sets of connection settings in one file of the user's.
//!
//! * here: what a context says · `file`: reading and writing the file, mode 0600
//!
//! Secrets are never in it: it names files and commands. Which setting wins is decided in
//! [`settings`](crate::settings).

mod file;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use file::{is_open, load, path, save};

/// The file's only version so far.
const VERSION: u32 = 1;

/// All contexts of a user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contexts {
    /// Version of the file.
    pub version: u32,
    /// Name of the one that is used unless said otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// Name of the one that was used before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// The contexts by name.
    #[serde(default)]
    pub contexts: BTreeMap<String, Context>,
}

impl Default for Contexts {
    fn default() -> Self {
        Contexts {
            version: VERSION,
            current: None,
            previous: None,
            contexts: BTreeMap::new(),
        }
    }
}

/// How to reach a node, and as whom.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// URL of the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Realm to join.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realm: Option<String>,
    /// Node to manage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Whether interrupting commands want the node's id spelled out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub protect: bool,
    /// Who one is.
    #[serde(default, skip_serializing_if = "AuthSettings::is_empty")]
    pub auth: AuthSettings,
    /// Certificates.
    #[serde(default, skip_serializing_if = "TlsSettings::is_empty")]
    pub tls: TlsSettings,
    /// Options of every command.
    #[serde(default, skip_serializing_if = "Defaults::is_empty")]
    pub defaults: Defaults,
}

/// Writes a struct of optional texts that is left out where it is empty.
macro_rules! texts {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<String>,
            )+
        }

        impl $name {
            /// Returns whether nothing is set.
            pub fn is_empty(&self) -> bool {
                *self == $name::default()
            }
        }
    };
}

texts! {
    /// Who one is, and where the proof is found.
    AuthSettings {
        /// Method, where it is not to be inferred.
        method,
        /// Identity.
        authid,
        /// Role to ask for.
        authrole,
        /// File with the ticket.
        ticket_file,
        /// Command that prints the ticket.
        ticket_cmd,
        /// File with the WAMP-CRA or SCRAM secret.
        secret_file,
        /// Command that prints the secret.
        secret_cmd,
        /// File with the cryptosign key.
        key_file,
    }
}

texts! {
    /// Files with certificates and keys.
    TlsSettings {
        /// Authorities to trust.
        ca,
        /// Client certificate.
        cert,
        /// Its private key.
        key,
        /// Name to expect in the node's certificate.
        server_name,
    }
}

texts! {
    /// Options of every command.
    Defaults {
        /// Format of answers.
        output,
        /// Time a call may take.
        timeout,
        /// Time connecting may take.
        connect_timeout,
        /// Time for which connecting is tried again.
        retry,
        /// Serializer of the session.
        serializer,
    }
}

impl Context {
    /// Returns what it says about an option, by the option's name.
    pub fn get(&self, option: &str) -> Option<&str> {
        let field = match option {
            "url" => &self.url,
            "realm" => &self.realm,
            "node" => &self.node,
            "auth" => &self.auth.method,
            "authid" => &self.auth.authid,
            "authrole" => &self.auth.authrole,
            "ticket_file" => &self.auth.ticket_file,
            "secret_file" => &self.auth.secret_file,
            "key_file" => &self.auth.key_file,
            "ca" => &self.tls.ca,
            "cert" => &self.tls.cert,
            "key" => &self.tls.key,
            "server_name" => &self.tls.server_name,
            "output" => &self.defaults.output,
            "timeout" => &self.defaults.timeout,
            "connect_timeout" => &self.defaults.connect_timeout,
            "retry" => &self.defaults.retry,
            "serializer" => &self.defaults.serializer,
            _ => return None,
        };
        field.as_deref()
    }
}

impl Contexts {
    /// Makes a context the current one. `-` is the one before.
    ///
    /// # Errors
    /// The name that is no context's, if there is none.
    pub fn select(&mut self, name: &str) -> Result<String, String> {
        let name = match name {
            "-" => self.previous.clone().unwrap_or_default(),
            name => name.to_owned(),
        };
        if !self.contexts.contains_key(&name) {
            return Err(name);
        }
        if self.current.as_deref() != Some(&name) {
            self.previous = self.current.replace(name.clone());
        }
        Ok(name)
    }

    /// Takes a context away.
    pub fn remove(&mut self, name: &str) -> Option<Context> {
        let removed = self.contexts.remove(name)?;
        for mention in [&mut self.current, &mut self.previous] {
            if mention.as_deref() == Some(name) {
                *mention = None;
            }
        }
        Some(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> Contexts {
        let mut contexts = Contexts::default();
        for name in ["dev", "prod"] {
            contexts
                .contexts
                .insert(name.to_owned(), Context::default());
        }
        contexts
    }

    #[test]
    fn a_dash_goes_back_and_forth() {
        let mut contexts = two();
        assert_eq!(contexts.select("dev"), Ok("dev".to_owned()));
        assert_eq!(contexts.select("prod"), Ok("prod".to_owned()));
        assert_eq!(contexts.select("-"), Ok("dev".to_owned()));
        assert_eq!(contexts.select("-"), Ok("prod".to_owned()));
        assert_eq!(contexts.select("nope"), Err("nope".to_owned()));
    }

    #[test]
    fn a_removed_context_is_current_no_longer() {
        let mut contexts = two();
        contexts.select("dev").unwrap();
        assert!(contexts.remove("dev").is_some() && contexts.remove("dev").is_none());
        assert_eq!(contexts.current, None);
    }

    #[test]
    fn an_empty_context_is_an_empty_dict() {
        let text = serde_json::to_string(&Context::default()).unwrap();
        assert_eq!(text, "{}");
    }
}
