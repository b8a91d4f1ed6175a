//! From the configuration of a transport's `auth` to a policy.

use shared::config::{
    AnonymousAuth, AuthConfig, DynamicAuthenticator, Principals, ScramKdf, ScramPrincipal,
    TlsPrincipal,
};
use shared::wamp::auth::hex;
use shared::wamp::auth::scram::{Kdf, ServerKeys};
use thiserror::Error;

use super::wampcra::Salting;
use super::{
    Authenticator, Certificate, Grant, Known, Method, Policy, PublicKeys, ScramUser, Secret,
    Source, Ticket, WampCraUser,
};

/// A principal cannot be used as it is configured.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the {method} principal `{authid}`: {what}")]
pub struct Misconfigured {
    method: &'static str,
    authid: String,
    what: &'static str,
}

impl Policy {
    /// Reads the configuration.
    ///
    /// # Errors
    /// The first principal that cannot be used.
    pub fn configured(auth: &AuthConfig) -> Result<Policy, Misconfigured> {
        let mut methods = Vec::new();
        match &auth.anonymous {
            Some(AnonymousAuth::Static {
                role,
                authid,
                realm,
            }) => methods.push(Method::Anonymous {
                authid: authid.clone(),
                role: role.clone(),
                realm: realm.clone(),
            }),
            Some(AnonymousAuth::Dynamic(dynamic)) => {
                methods.push(Method::AnonymousDynamic(dynamic.into()));
            }
            None => {}
        }
        if let Some(principals) = &auth.ticket {
            let source = source(principals, |_, ticket| {
                Ok(Ticket {
                    ticket: Secret::new(ticket.ticket.expose()),
                    grant: grant(&ticket.role, ticket.realm.as_ref()),
                })
            })?;
            methods.push(Method::Ticket(source));
        }
        if let Some(users) = &auth.wampcra {
            let source = source(users, |authid, user| {
                let salting = user.derivation.as_ref().map(|derivation| Salting {
                    salt: derivation.salt.clone(),
                    iterations: derivation.iterations,
                    keylen: derivation.keylen,
                });
                let grant = grant(&user.role, user.realm.as_ref());
                let user = WampCraUser::new(user.secret.expose(), salting, grant);
                user.ok_or_else(|| Misconfigured {
                    method: "wampcra",
                    authid: authid.to_owned(),
                    what: "a password with so many iterations takes too long; give the derived key",
                })
            })?;
            methods.push(Method::WampCra(source));
        }
        if let Some(principals) = &auth.cryptosign {
            let source = source(principals, |_, user| {
                Ok(PublicKeys {
                    keys: user.authorized_keys.clone(),
                    grant: grant(&user.role, user.realm.as_ref()),
                })
            })?;
            methods.push(Method::Cryptosign(source));
        }
        if let Some(principals) = &auth.scram {
            methods.push(Method::Scram(source(principals, scram)?));
        }
        if let Some(principals) = &auth.tls {
            let source = source(principals, |_, principal: &TlsPrincipal| {
                Ok(Certificate {
                    sha1: principal.certificate_sha1,
                    grant: grant(&principal.role, principal.realm.as_ref()),
                })
            })?;
            methods.push(Method::Tls(source));
        }
        if auth.cookie.is_some() {
            methods.push(Method::Cookie);
        }
        Ok(Policy::Methods(methods))
    }
}

impl From<&DynamicAuthenticator> for Authenticator {
    fn from(dynamic: &DynamicAuthenticator) -> Authenticator {
        Authenticator::new(
            dynamic.authenticator.clone(),
            dynamic.realm.clone(),
            dynamic.role.clone(),
        )
    }
}

fn source<C, P>(
    principals: &Principals<C>,
    each: impl Fn(&str, &C) -> Result<P, Misconfigured>,
) -> Result<Source<P>, Misconfigured> {
    match principals {
        Principals::Dynamic(dynamic) => Ok(Source::Dynamic(dynamic.into())),
        Principals::Static(principals) => {
            let known = principals.iter().map(|(authid, principal)| {
                each(authid, principal).map(|principal| (authid.clone(), principal))
            });
            let known: Result<Known<P>, _> = known.collect();
            known.map(Source::Static)
        }
    }
}

fn grant(role: &str, realm: Option<&String>) -> Grant {
    Grant {
        role: role.to_owned(),
        realm: realm.cloned(),
    }
}

fn scram(authid: &str, principal: &ScramPrincipal) -> Result<ScramUser, Misconfigured> {
    let wrong = |what| Misconfigured {
        method: "scram",
        authid: authid.to_owned(),
        what,
    };
    let stored = octets(principal.stored_key.expose());
    let server = octets(principal.server_key.expose());
    Ok(ScramUser {
        keys: ServerKeys::new(
            stored.ok_or_else(|| wrong("`stored-key` is not 32 octets in hex or base64"))?,
            server.ok_or_else(|| wrong("`server-key` is not 32 octets in hex or base64"))?,
        )
        .into(),
        salt: salt_octets(&principal.salt)
            .ok_or_else(|| wrong("`salt` is neither hex nor base64"))?,
        kdf: match principal.kdf {
            ScramKdf::Argon2id { iterations, memory } => Kdf::Argon2id { iterations, memory },
            ScramKdf::Pbkdf2 { iterations } => Kdf::Pbkdf2 { iterations },
        },
        grant: grant(&principal.role, principal.realm.as_ref()),
    })
}

/// Reads 32 octets in hex, as Crossbar.io writes them, or in base64, as SCRAM does.
pub(super) fn octets(text: &str) -> Option<[u8; 32]> {
    hex::decode_or_base64(text)?.try_into().ok()
}

/// Reads a salt in hex or, if it is no hex, in base64.
pub(super) fn salt_octets(text: &str) -> Option<Vec<u8>> {
    let salt = hex::decode_or_base64(text)?;
    (!salt.is_empty()).then_some(salt)
}
