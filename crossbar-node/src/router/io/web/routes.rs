//! Which service answers at which path.

use std::path::Path;

use hyper::header::HeaderValue;
use serde_json::Value;
use shared::config::{ServiceKind, WebService};

use super::super::door::{DoorError, Guard};
use super::super::websocket_door::WebSocketDoor;
use super::answers::Json;
use super::bridge::{Becomes, Bridge};
use super::files::Files;
use super::longpoll::LongPoll;

/// A service.
#[derive(Debug)]
pub(super) enum Service {
    /// WebSocket.
    WebSocket(Box<WebSocketDoor>),
    /// Services one level deeper.
    Path(Routes),
    /// The page that tells about the node.
    NodeInfo,
    /// A value.
    Json(Json),
    /// Another address.
    Redirect(HeaderValue),
    /// Files.
    Files(Box<Files>),
    /// Events or calls.
    Bridge(Box<Bridge>),
    /// WAMP over plain requests.
    LongPoll(LongPoll),
}

/// Services by the next component of the path; the empty one is the root.
#[derive(Debug, Default)]
pub(super) struct Routes(Vec<(String, Service)>);

impl Routes {
    /// Adds a service at a configured path: `/` or one component. The first one of a name stays.
    pub(super) fn add(&mut self, path: &str, service: Service) {
        let name = path.trim_matches('/');
        if !self.0.iter().any(|(taken, _)| taken == name) {
            self.0.push((name.to_owned(), service));
        }
    }

    /// Resolves configured services. Recursion follows the configuration, whose depth is bounded.
    pub(super) fn add_all(
        &mut self,
        paths: &[(String, WebService)],
        base: &Path,
        guard: &Guard,
    ) -> Result<(), DoorError> {
        for (path, service) in paths {
            self.add(path, Service::new(service, base, guard)?);
        }
        Ok(())
    }

    /// Finds what serves a path, and what of the path is left for it.
    pub(super) fn find<'p>(&self, path: &'p str) -> Option<(&Service, &'p str)> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let named = |wanted: &str| {
            let found = self.0.iter().find(|(name, _)| name == wanted);
            found.map(|(_, service)| service)
        };
        let (service, rest) = match named(first) {
            Some(service) if !first.is_empty() => (service, rest),
            _ => (named("")?, path),
        };
        match service {
            Service::Path(routes) => routes.find(rest),
            service if rest.is_empty() || service.takes_rest() => Some((service, rest)),
            // What stands at a component also answers below it; what stands at the root does not.
            service if !first.is_empty() && named(first).is_some() => Some((service, rest)),
            _ => None,
        }
    }

    /// Returns all WebSocket services with their paths.
    pub(super) fn websockets(&self) -> Box<dyn Iterator<Item = (String, &WebSocketDoor)> + '_> {
        Box::new(self.0.iter().flat_map(|(name, service)| match service {
            Service::WebSocket(door) => {
                let only: Box<dyn Iterator<Item = _>> =
                    Box::new(std::iter::once((name.clone(), &**door)));
                only
            }
            Service::Path(routes) => {
                let below = routes.websockets();
                Box::new(below.map(move |(path, door)| (format!("{name}/{path}"), door)))
            }
            _ => Box::new(std::iter::empty()),
        }))
    }
}

impl Service {
    /// Tells whether the service has paths of its own.
    fn takes_rest(&self) -> bool {
        matches!(self, Service::Files(_) | Service::LongPoll(_))
    }

    fn new(config: &WebService, base: &Path, guard: &Guard) -> Result<Service, DoorError> {
        let (kind, config) = match config {
            WebService::WebSocket(config) => {
                let door = WebSocketDoor::new(config, base, guard)?;
                return Ok(Service::WebSocket(Box::new(door)));
            }
            WebService::Path(paths) => {
                let mut routes = Routes::default();
                routes.add_all(paths, base, guard)?;
                return Ok(Service::Path(routes));
            }
            WebService::Other { kind, config } => (*kind, config),
        };
        match kind {
            ServiceKind::NodeInfo => Ok(Service::NodeInfo),
            ServiceKind::Json => Ok(Service::Json(Json::new(
                config.get("value").unwrap_or(&Value::Null),
                config.get("options"),
            )?)),
            ServiceKind::Redirect => {
                let url = config
                    .get("url")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let url = HeaderValue::from_str(url);
                let invalid = |_| DoorError::Invalid("the `url` to redirect to is none".to_owned());
                url.map(Service::Redirect).map_err(invalid)
            }
            ServiceKind::Static => Ok(Service::Files(Box::new(Files::new(config, base)?))),
            ServiceKind::Publisher => {
                let bridge = Bridge::new(Becomes::Event, config)?;
                Ok(Service::Bridge(Box::new(bridge)))
            }
            ServiceKind::Caller => {
                let bridge = Bridge::new(Becomes::Call, config)?;
                Ok(Service::Bridge(Box::new(bridge)))
            }
            ServiceKind::LongPoll => Ok(Service::LongPoll(LongPoll::new(config.get("options")))),
        }
    }
}
