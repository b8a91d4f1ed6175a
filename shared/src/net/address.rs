//! Where a router listens, as users write it: `ws:`, `wss:`, `rs:`, `rss:` and `unix:` URLs.
//!
//! Only the text is looked at; nothing is resolved and nothing is opened.

use std::fmt;
use std::net::Ipv6Addr;
use std::path::PathBuf;
use std::str::FromStr;

use thiserror::Error;

/// The URL of a router's transport.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Url {
    /// `ws://host:port/path` and `wss://…`.
    WebSocket {
        /// With or without TLS.
        security: Security,
        /// Where to connect to.
        host: Host,
        /// 80 or 443 unless the URL says otherwise.
        port: u16,
        /// Path and query, beginning with `/`.
        path: String,
    },
    /// `rs://host:port` and `rss://host:port`.
    RawSocket {
        /// With or without TLS.
        security: Security,
        /// Where to connect to.
        host: Host,
        /// There is no default.
        port: u16,
    },
    /// `unix:/path/to/socket`, which speaks RawSocket.
    Unix {
        /// The socket's file.
        path: PathBuf,
    },
}

/// Whether a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Security {
    /// It is not.
    Plain,
    /// With TLS.
    Tls,
}

/// A host name, an IPv4 address, or an IPv6 address (kept without its brackets).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Host(String);

impl Host {
    /// Takes a name or address as it stands.
    pub fn new(text: impl Into<String>) -> Host {
        Host(text.into())
    }

    /// Returns the name or address, without brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.contains(':') {
            write!(f, "[{}]", self.0)
        } else {
            f.write_str(&self.0)
        }
    }
}

/// Why a text is no URL of a router.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is no URL of a router: {why}")]
pub struct UrlError {
    /// The text.
    pub text: String,
    /// What is wrong with it.
    pub why: &'static str,
}

const SCHEMES: &str = "write ws://HOST:PORT/PATH, wss://…, rs://HOST:PORT, rss://… or unix:/PATH";

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Url, UrlError> {
        parse(text).map_err(|why| UrlError {
            text: text.to_owned(),
            why,
        })
    }
}

fn parse(text: &str) -> Result<Url, &'static str> {
    if text.chars().any(|c| c.is_control() || c == ' ') {
        return Err("it contains spaces or control characters");
    }
    let (scheme, rest) = text.split_once(':').ok_or(SCHEMES)?;
    let scheme = scheme.to_ascii_lowercase();
    if scheme == "unix" {
        return parse_unix(rest);
    }
    let (security, websocket) = match scheme.as_str() {
        "ws" => (Security::Plain, true),
        "wss" => (Security::Tls, true),
        "rs" => (Security::Plain, false),
        "rss" => (Security::Tls, false),
        "http" | "https" => return Err("use ws:// or wss:// instead of http:// or https://"),
        "tcp" => return Err("use rs:// (RawSocket) or ws:// (WebSocket) instead of tcp://"),
        _ => return Err(SCHEMES),
    };
    let rest = rest
        .strip_prefix("//")
        .ok_or("`//` is missing after the scheme")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = parse_authority(authority)?;
    if websocket {
        if path.contains('#') {
            return Err("WebSocket URLs have no fragment (`#…`)");
        }
        let default = match security {
            Security::Plain => 80,
            Security::Tls => 443,
        };
        let slash = if path.starts_with('/') { "" } else { "/" };
        Ok(Url::WebSocket {
            security,
            host,
            port: port.unwrap_or(default),
            path: format!("{slash}{path}"),
        })
    } else {
        if !matches!(path, "" | "/") {
            return Err("RawSocket URLs have no path");
        }
        let port = port.ok_or("RawSocket has no default port: write rs://HOST:PORT")?;
        Ok(Url::RawSocket {
            security,
            host,
            port,
        })
    }
}

fn parse_unix(rest: &str) -> Result<Url, &'static str> {
    let path = match rest.strip_prefix("//") {
        Some(path) if path.starts_with('/') => path,
        Some(_) => return Err("a socket on this machine has no host: write unix:/PATH"),
        None => rest,
    };
    if path.is_empty() {
        return Err("the path of the socket is missing");
    }
    Ok(Url::Unix {
        path: PathBuf::from(path),
    })
}

fn parse_authority(authority: &str) -> Result<(Host, Option<u16>), &'static str> {
    if authority.contains('@') {
        return Err("user names and passwords do not belong into the URL");
    }
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']').ok_or("`]` is missing")?;
            let address: Ipv6Addr = address
                .parse()
                .map_err(|_| "what stands in brackets is no IPv6 address")?;
            let port = match port.strip_prefix(':') {
                None if port.is_empty() => None,
                None => return Err("only `:PORT` may follow the brackets"),
                Some(port) => Some(port),
            };
            (address.to_string(), port)
        }
        None => match authority.split_once(':') {
            Some((_, port)) if port.contains(':') => {
                return Err("an IPv6 address stands in brackets: [::1]");
            }
            Some((host, port)) => (host.to_owned(), Some(port)),
            None => (authority.to_owned(), None),
        },
    };
    if host.is_empty() {
        return Err("the host is missing");
    }
    if !host
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':'))
    {
        return Err("the host contains a character that host names do not have");
    }
    let port = match port {
        None => None,
        Some(port) => match port.parse() {
            Ok(number @ 1..) if port.bytes().all(|b| b.is_ascii_digit()) => Some(number),
            _ => return Err("the port is no number from 1 to 65535"),
        },
    };
    Ok((Host(host.to_ascii_lowercase()), port))
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Url::WebSocket {
                security,
                host,
                port,
                path,
            } => {
                let (scheme, default) = match security {
                    Security::Plain => ("ws", 80),
                    Security::Tls => ("wss", 443),
                };
                write!(f, "{scheme}://{host}")?;
                if *port != default {
                    write!(f, ":{port}")?;
                }
                f.write_str(path)
            }
            Url::RawSocket {
                security,
                host,
                port,
            } => {
                let scheme = match security {
                    Security::Plain => "rs",
                    Security::Tls => "rss",
                };
                write!(f, "{scheme}://{host}:{port}")
            }
            Url::Unix { path } => write!(f, "unix:{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_shown_in_their_shortest_form_and_read_back() {
        for (text, shown) in [
            ("ws://localhost:8080/ws", "ws://localhost:8080/ws"),
            ("WS://LocalHost:80", "ws://localhost/"),
            ("wss://example.com:443/ws?x=1", "wss://example.com/ws?x=1"),
            ("wss://example.com?x=1", "wss://example.com/?x=1"),
            ("ws://[::1]:9000/", "ws://[::1]:9000/"),
            ("ws://[0:0::1]", "ws://[::1]/"),
            ("rs://127.0.0.1:8081", "rs://127.0.0.1:8081"),
            ("rss://node_1.example.com:1/", "rss://node_1.example.com:1"),
            ("rs://[fe80::1]:5", "rs://[fe80::1]:5"),
            ("unix:/run/node/sock", "unix:/run/node/sock"),
            ("unix:///run/node/sock", "unix:/run/node/sock"),
            ("unix:sock", "unix:sock"),
        ] {
            let url: Url = text.parse().unwrap();
            assert_eq!(url.to_string(), shown);
            assert_eq!(shown.parse::<Url>().unwrap(), url);
        }
    }

    #[test]
    fn what_is_no_url_says_why() {
        for (text, why) in [
            ("", "ws://HOST"),
            ("localhost", "ws://HOST"),
            ("localhost:8080", "ws://HOST"),
            ("http://localhost/", "instead of http"),
            ("tcp://localhost", "instead of tcp"),
            ("ws:localhost", "`//` is missing"),
            ("ws://", "host is missing"),
            ("ws://:80/", "host is missing"),
            ("ws://joe:secret@host/", "passwords"),
            ("ws://host:0/", "port"),
            ("ws://host:65536/", "port"),
            ("ws://host:+1/", "port"),
            ("ws://host:/", "port"),
            ("ws://::1/", "brackets"),
            ("ws://[::1/", "`]` is missing"),
            ("ws://[::1]x/", "may follow"),
            ("ws://[localhost]/", "no IPv6"),
            ("ws://h/#top", "fragment"),
            ("ws://a b/", "spaces"),
            ("ws://h\u{f6}st/", "host names do not have"),
            ("rs://host", "no default port"),
            ("rs://host:1/path", "no path"),
            ("unix:", "path of the socket"),
            ("unix://host/sock", "no host"),
        ] {
            let error = text.parse::<Url>().unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
