//! The door for monitoring systems: metrics and health over HTTP.

use std::net::{IpAddr, SocketAddr};

use serde_json::{Value, json};

use super::check::{Check, ConfigItem};
use super::endpoint::ListeningEndpoint;
use super::place::At;
use super::problem::{Problems, code};

/// Where metrics and health are told.
#[derive(Debug, Clone, PartialEq)]
pub struct AdminConfig {
    /// Where it listens.
    pub endpoint: ListeningEndpoint,
    /// What was written.
    pub config: Value,
}

impl AdminConfig {
    /// Reads `HOST:PORT`, `:PORT` or `unix:PATH`.
    ///
    /// # Errors
    /// It is none of them.
    pub fn from_address(address: &str) -> Result<AdminConfig, String> {
        let endpoint = if let Some(path) = address.strip_prefix("unix:") {
            json!({"type": "unix", "path": path})
        } else if let Some(port) = address.strip_prefix(':') {
            json!({"type": "tcp", "port": port.parse::<u16>().map_err(|_| NO_ADDRESS)?})
        } else {
            let socket: SocketAddr = address.parse().map_err(|_| NO_ADDRESS)?;
            let version = if socket.is_ipv6() { 6 } else { 4 };
            let (interface, port): (IpAddr, u16) = (socket.ip(), socket.port());
            json!({"type": "tcp", "version": version, "interface": interface.to_string(), "port": port})
        };
        AdminConfig::from_value(&json!({"endpoint": endpoint}))
            .map_err(|problems: Problems| problems.to_string())
    }
}

const NO_ADDRESS: &str = "an address such as 127.0.0.1:9090, [::1]:9090, :9090 or unix:/path";

impl ConfigItem for AdminConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["endpoint"]);
        let endpoint: ListeningEndpoint = dict.required_item(check, "endpoint")?;
        if let ListeningEndpoint::Tcp(tcp) = &endpoint
            && tcp.tls.is_some()
        {
            let place = dict.get("endpoint");
            let message = "`tls` is not for `controller.admin`, which has nothing secret to tell";
            check.refuse(place.as_ref().unwrap_or(at), code::INVALID_VALUE, message);
        }
        Some(Self {
            endpoint,
            config: check.kept(at),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_written_as_people_write_them() {
        let port = |address: &str| match AdminConfig::from_address(address).unwrap().endpoint {
            ListeningEndpoint::Tcp(tcp) => (tcp.interface, *tcp.ports.start()),
            ListeningEndpoint::Unix(unix) => (Some(unix.path), 0),
        };
        let at = |interface: &str, port| (Some(interface.to_owned()), port);
        assert_eq!(port("127.0.0.1:9090"), at("127.0.0.1", 9090));
        assert_eq!(port("[::1]:9090"), at("::1", 9090));
        assert_eq!(port(":9090"), (None, 9090));
        assert_eq!(port("unix:run/admin.sock"), at("run/admin.sock", 0));
        for wrong in ["", "9090", "nowhere", "1.2.3.4", "127.0.0.1:x", ":"] {
            AdminConfig::from_address(wrong).unwrap_err();
        }
    }
}
