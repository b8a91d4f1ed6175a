//! The two sessions of a link: one in our own realm, over a stream within this process, one in the other router's.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use shared::config::LinkConfig;
use shared::net::{ConnectError, Join, JoinError, Transport, connect_to, enter, local};
use shared::wamp::message::Welcome;
use shared::wamp::{Dict, Id, Serializer, roles};
use thiserror::Error;
use tokio::net::UnixStream;

use super::bridge::{Bridge, Joined};
use super::credentials::Credentials;
use super::rules::Rules;
use super::target::Reach;
use crate::router::auth::Principal;
use crate::router::io::{ROUTERLINK, Router};

/// Why a link is not up.
#[derive(Debug, Error)]
pub enum LinkError {
    /// The other router cannot be reached.
    #[error("{0}")]
    Connect(#[from] ConnectError),
    /// It does not let us in.
    #[error("the other router refuses: {0}")]
    Join(JoinError),
    /// It does not know what a link is.
    #[error(
        "the other router does not take part in links: it is no crossbar-node, or an older one"
    )]
    Foreign,
    /// Our own realm does not let us in.
    #[error("realm `{realm}` here refuses: {why}")]
    Local {
        /// The realm.
        realm: String,
        /// Why.
        why: String,
    },
}

/// What a link is to do.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The link's id.
    pub id: String,
    /// The name of the realm here.
    pub local_realm: String,
    /// The name of the realm there.
    pub remote_realm: String,
    /// The authid that it takes here.
    pub authid: String,
    pub(super) rules: Rules,
    pub(super) reach: Reach,
    pub(super) credentials: Credentials,
}

impl Setting {
    /// Reads a checked configuration. Files are below `directory`.
    ///
    /// # Errors
    /// What cannot be used, in words.
    pub fn read(
        id: &str,
        local_realm: &str,
        config: &LinkConfig,
        directory: &Path,
    ) -> Result<Setting, String> {
        let forward = config.forward;
        let reach = Reach::read(&config.transport, directory)?;
        // Files that cannot be used are told at once, not at every attempt.
        reach.tls.client_config().map_err(|why| why.to_string())?;
        Ok(Setting {
            id: id.to_owned(),
            local_realm: local_realm.to_owned(),
            remote_realm: config.realm.clone(),
            authid: config
                .authid
                .clone()
                .unwrap_or_else(|| format!("link-{id}")),
            rules: Rules {
                local_events: forward.local_events,
                remote_events: forward.remote_events,
                local_calls: forward.local_invocations,
                remote_calls: forward.remote_invocations,
                exclude_authid: config.exclude_authid.clone(),
            },
            reach,
            credentials: Credentials::read(config.auth.as_ref(), directory)?,
        })
    }
}

/// A link with both its sessions.
pub(super) struct Legs {
    pub(super) bridge: Bridge,
    pub(super) local: Transport,
    pub(super) remote: Transport,
    /// Whether the other router trusts us to forward for others.
    pub(super) transit: bool,
}

impl Legs {
    /// Joins both realms.
    pub(super) async fn join(router: &Arc<Router>, setting: &Setting) -> Result<Legs, LinkError> {
        let refused = |why: String| LinkError::Local {
            realm: setting.local_realm.clone(),
            why,
        };
        let here = router.realm(&setting.local_realm);
        let here = here.ok_or_else(|| refused("it is not running".to_owned()))?;
        let reach = &setting.reach;
        let transport = connect_to(&reach.target, &reach.tls, reach.timeout).await?;
        let join = Join {
            authid: setting.credentials.authid.clone(),
            authrole: setting.credentials.authrole.clone(),
            auth: setting.credentials.auth.clone(),
            ..introduce(&setting.remote_realm, setting, here.router(), true)
        };
        let (remote, welcome) = enter(transport, &join).await.map_err(LinkError::Join)?;
        let Some((there, transit)) = read_welcome(&welcome) else {
            remote.close().await;
            return Err(LinkError::Foreign);
        };
        let joined = join_local(router, setting, there, transit).await;
        let (local, welcome) = match joined {
            Ok(joined) => joined,
            Err(why) => {
                remote.close().await;
                return Err(refused(why));
            }
        };
        // The realm may have been started anew since we looked.
        let here = read_welcome(&welcome).map_or_else(|| here.router(), |it| it.0);
        let bridge = Bridge::new(
            setting.rules.clone(),
            Joined { router: here },
            Joined { router: there },
        );
        Ok(Legs {
            bridge,
            local,
            remote,
            transit,
        })
    }
}

/// Joins our own realm, as trusted as the other router trusts us.
async fn join_local(
    router: &Arc<Router>,
    setting: &Setting,
    there: Id,
    transit: bool,
) -> Result<(Transport, Welcome), String> {
    let (near, far) = local::pair().map_err(|why| why.to_string())?;
    let near = UnixStream::from_std(near).map_err(|why| why.to_string())?;
    let principal = Principal {
        authid: setting.authid.clone(),
        authrole: "trusted".to_owned(),
        authmethod: "local".to_owned(),
        authprovider: "link".to_owned(),
    };
    router.attach(far, principal);
    let transport = Transport::rawsocket_over(near, Serializer::Cbor).await;
    let transport = transport.map_err(|why| why.to_string())?;
    let join = introduce(&setting.local_realm, setting, there, transit);
    let joined = enter(transport, &join).await;
    joined.map_err(|why| why.to_string())
}

/// Says in HELLO that we are a link, of which one, and to which realm.
fn introduce(realm: &str, setting: &Setting, other: Id, transit: bool) -> Join {
    let said = json!({"link": setting.id, "router": other.get(), "transit": transit});
    Join {
        roles: roles::link(),
        agent: Some(concat!("crossbar-node-", env!("CARGO_PKG_VERSION")).to_owned()),
        extra: Some(Dict::from_iter([(ROUTERLINK.to_owned(), said)])),
        ..Join::new(realm)
    }
}

/// Reads which realm answers, and whether it trusts us.
fn read_welcome(welcome: &Welcome) -> Option<(Id, bool)> {
    let said = welcome.details.get("authextra")?.get(ROUTERLINK)?;
    let router = said.get("router").and_then(Value::as_u64)?;
    let transit = said.get("transit").and_then(Value::as_bool);
    Some((Id::new(router)?, transit.unwrap_or(false)))
}
