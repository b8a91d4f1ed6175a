//! Where a transport listens or connects to: TCP or Unix sockets. TLS on them is `tls.rs`.

use std::time::Duration;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::place::At;
use super::problem::code;
use super::tls::{ConnectingTls, ListeningTls};

/// The version of the Internet protocol that a TCP endpoint uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IpVersion {
    /// IPv4.
    #[default]
    V4,
    /// IPv6.
    V6,
}

/// Whether other processes may listen on the same port (`SO_REUSEPORT`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// The port is ours alone.
    Exclusive,
    /// The kernel spreads connections over all listeners.
    Shared,
}

/// Where a transport listens.
#[derive(Debug, Clone, PartialEq)]
pub enum ListeningEndpoint {
    /// A TCP port.
    Tcp(ListeningTcp),
    /// A Unix socket.
    Unix(ListeningUnix),
}

/// A TCP port to listen on.
#[derive(Debug, Clone, PartialEq)]
pub struct ListeningTcp {
    /// The ports to try, in this order; the first free one is taken. Usually one.
    pub ports: std::ops::RangeInclusive<u16>,
    /// IPv4 or IPv6.
    pub version: IpVersion,
    /// Address or host name of the interface; absent: all interfaces.
    pub interface: Option<String>,
    /// Length of the accept queue.
    pub backlog: u32,
    /// `SO_REUSEPORT` or not.
    pub sharing: Sharing,
    /// `TCP_USER_TIMEOUT`.
    pub user_timeout: Option<Duration>,
    /// TLS, if any.
    pub tls: Option<ListeningTls>,
}

/// A Unix socket to listen on.
#[derive(Debug, Clone, PartialEq)]
pub struct ListeningUnix {
    /// Path, relative to the node directory.
    pub path: String,
    /// Length of the accept queue.
    pub backlog: u32,
}

const DEFAULT_BACKLOG: u32 = 50;
const TYPES: &[(&str, Type)] = &[
    ("tcp", Type::Tcp),
    ("unix", Type::Unix),
    ("tls", Type::Tls),
    ("twisted", Type::Twisted),
    ("onion", Type::Onion),
    ("tor", Type::Tor),
];

#[derive(Clone, Copy)]
enum Type {
    Tcp,
    Unix,
    /// TCP on which `tls` is mandatory.
    Tls,
    Twisted,
    Onion,
    Tor,
}

fn endpoint_type(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Type> {
    let at = dict.require(check, "type")?;
    let found = check.choice(&at, TYPES)?;
    let foreign = match found {
        Type::Tcp | Type::Unix | Type::Tls => return Some(found),
        Type::Twisted => "an endpoint of type `twisted`",
        Type::Onion => "an endpoint of type `onion`",
        Type::Tor => "an endpoint of type `tor`",
    };
    check.unavailable(&at, foreign);
    None
}

impl ConfigItem for ListeningEndpoint {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        match endpoint_type(check, &dict)? {
            Type::Unix => {
                dict.only(check, &["type", "path", "backlog"]);
                Some(Self::Unix(ListeningUnix {
                    path: dict.required_reference(check, "path"),
                    backlog: backlog(check, &dict),
                }))
            }
            kind => ListeningTcp::check(check, &dict, kind).map(Self::Tcp),
        }
    }
}

impl ListeningTcp {
    fn check(check: &mut Check<'_>, dict: &Dict<'_>, kind: Type) -> Option<Self> {
        dict.only(
            check,
            &[
                "type",
                "port",
                "portrange",
                "version",
                "interface",
                "backlog",
                "shared",
                "user_timeout",
                "tls",
            ],
        );
        let user_timeout = dict.integer(check, "user_timeout", 0..=65_535);
        let tls = match kind {
            Type::Tls => dict.required_item(check, "tls"),
            _ => dict.item(check, "tls"),
        };
        let shared = dict.flag(check, "shared", false);
        let item = Self {
            version: ip_version(check, dict),
            interface: dict.reference(check, "interface"),
            backlog: backlog(check, dict),
            sharing: if shared {
                Sharing::Shared
            } else {
                Sharing::Exclusive
            },
            user_timeout: user_timeout.filter(|ms| *ms > 0).map(Duration::from_millis),
            tls,
            ports: ports(check, dict)?,
        };
        Some(item)
    }
}

fn ports(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<std::ops::RangeInclusive<u16>> {
    let Some(range) = dict.get("portrange") else {
        let at = dict.require(check, "port")?;
        let port = check.port(&at)?;
        return Some(port..=port);
    };
    if dict.get("port").is_some() {
        check.refuse(
            &range,
            code::CONFLICTING_ATTRIBUTES,
            "`port` and `portrange` exclude each other",
        );
        return None;
    }
    let bounds = check.list(&range);
    let [first, last] = bounds.as_slice() else {
        check.refuse(
            &range,
            code::INVALID_VALUE,
            "expected the first and the last port",
        );
        return None;
    };
    let (first, last) = (check.port(first)?, check.port(last)?);
    if first > last {
        check.refuse(
            &range,
            code::INVALID_VALUE,
            "the first port is greater than the last",
        );
        return None;
    }
    Some(first..=last)
}

fn backlog(check: &mut Check<'_>, dict: &Dict<'_>) -> u32 {
    let found = dict.integer(check, "backlog", 1..=65_535);
    found
        .and_then(|n| u32::try_from(n).ok())
        .unwrap_or(DEFAULT_BACKLOG)
}

fn ip_version(check: &mut Check<'_>, dict: &Dict<'_>) -> IpVersion {
    let Some(at) = dict.get("version") else {
        return IpVersion::V4;
    };
    match check.integer(&at, &(4..=6)) {
        Some(6) => IpVersion::V6,
        Some(5) => {
            check.refuse(&at, code::INVALID_VALUE, "the IP version is 4 or 6");
            IpVersion::V4
        }
        _ => IpVersion::V4,
    }
}

/// Where a client transport connects to.
#[derive(Debug, Clone, PartialEq)]
pub enum ConnectingEndpoint {
    /// A TCP host and port.
    Tcp(ConnectingTcp),
    /// A Unix socket.
    Unix(ConnectingUnix),
}

/// A TCP host and port to connect to.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectingTcp {
    /// Host name or address.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How long connecting may take; zero: as long as the system lets it.
    pub timeout: Duration,
    /// Which addresses of the host are taken; absent: any.
    pub version: Option<IpVersion>,
    /// TLS, if any.
    pub tls: Option<ConnectingTls>,
}

/// A Unix socket to connect to.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectingUnix {
    /// Path, relative to the node directory.
    pub path: String,
    /// How long connecting may take.
    pub timeout: Duration,
}

impl ConfigItem for ConnectingEndpoint {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        match endpoint_type(check, &dict)? {
            Type::Unix => {
                dict.only(check, &["type", "path", "timeout"]);
                Some(Self::Unix(ConnectingUnix {
                    path: dict.required_reference(check, "path"),
                    timeout: timeout(check, &dict),
                }))
            }
            kind => {
                dict.only(
                    check,
                    &["type", "host", "port", "timeout", "tls", "version"],
                );
                let tls = match kind {
                    Type::Tls => dict.required_item(check, "tls"),
                    _ => dict.item(check, "tls"),
                };
                let port = dict.require(check, "port").and_then(|at| check.port(&at));
                Some(Self::Tcp(ConnectingTcp {
                    host: dict.required_reference(check, "host"),
                    timeout: timeout(check, &dict),
                    version: dict.get("version").map(|_| ip_version(check, &dict)),
                    tls,
                    port: port?,
                }))
            }
        }
    }
}

fn timeout(check: &mut Check<'_>, dict: &Dict<'_>) -> Duration {
    let seconds = dict
        .get("timeout")
        .and_then(|at| check.number(&at, 0.0, 600.0));
    Duration::from_secs_f64(seconds.unwrap_or(10.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn problem(value: &serde_json::Value) -> (&'static str, String) {
        let problems = ListeningEndpoint::from_value(value).expect_err("it is refused");
        (
            problems.as_slice()[0].code,
            problems.as_slice()[0].pointer.clone(),
        )
    }

    #[test]
    fn tcp_endpoint_has_the_defaults_of_the_documentation() {
        let endpoint = ListeningEndpoint::from_value(&json!({"type": "tcp", "port": 8080}));
        let Ok(ListeningEndpoint::Tcp(tcp)) = endpoint else {
            panic!("{endpoint:?}")
        };
        assert_eq!(
            (tcp.ports, tcp.backlog, tcp.sharing),
            (8080..=8080, 50, Sharing::Exclusive)
        );
        assert_eq!(
            (tcp.version, tcp.interface, tcp.tls),
            (IpVersion::V4, None, None)
        );
    }

    #[test]
    fn endpoints_that_cannot_work_are_refused_with_their_place() {
        let cases = [
            (json!({"type": "tcp"}), code::MISSING_ATTRIBUTE, ""),
            (
                json!({"type": "tcp", "port": 0}),
                code::INVALID_VALUE,
                "/port",
            ),
            (
                json!({"type": "tcp", "port": 80.0}),
                code::WRONG_TYPE,
                "/port",
            ),
            (
                json!({"type": "tcp", "port": true}),
                code::WRONG_TYPE,
                "/port",
            ),
            (
                json!({"type": "tcp", "port": 1, "backlog": 0}),
                code::INVALID_VALUE,
                "/backlog",
            ),
            (
                json!({"type": "tcp", "portrange": [9, 8]}),
                code::INVALID_VALUE,
                "/portrange",
            ),
            (
                json!({"type": "onion", "port": 1}),
                code::FEATURE_UNAVAILABLE,
                "/type",
            ),
            (
                json!({"type": "tls", "port": 1}),
                code::MISSING_ATTRIBUTE,
                "",
            ),
            (json!({"type": "unix"}), code::MISSING_ATTRIBUTE, ""),
            (
                json!({"type": "unix", "path": "a", "tls": {}}),
                code::UNKNOWN_ATTRIBUTE,
                "/tls",
            ),
            (json!([]), code::WRONG_TYPE, ""),
        ];
        for (value, code, pointer) in cases {
            assert_eq!(problem(&value), (code, pointer.to_owned()), "{value}");
        }
    }

    #[test]
    fn connecting_endpoint_waits_ten_seconds_unless_told_otherwise() {
        let value = json!({"type": "tcp", "host": "h", "port": 1});
        let Ok(ConnectingEndpoint::Tcp(tcp)) = ConnectingEndpoint::from_value(&value) else {
            panic!()
        };
        assert_eq!(tcp.timeout, Duration::from_secs(10));
    }
}
