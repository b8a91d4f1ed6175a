//! The web part of a transport: services by path. Requests are read and answered by hyper; those that go on to
//! WebSocket never come here (`handshake.rs`).

mod answers;
mod bridge;
mod files;
mod longpoll;
mod network;
mod polled;
mod routes;
mod signature;
mod stream;

use std::convert::Infallible;
use std::path::Path;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioTimer;
use shared::config::{WebConfig, WebOptions, WebSocketConfig};

use super::door::{Door, DoorError, Guard};
use super::handshake::MAX_REQUEST;
use super::page;
use super::router::Router;
use super::socket::Socket;
use super::websocket_door::WebSocketDoor;
use answers::{Answer, html, text};
use routes::{Routes, Service};
use stream::Stream;

/// The time that a client has for the head of its next request, unless the configuration says otherwise.
const NEXT_REQUEST: Duration = Duration::from_secs(30);

/// The web part of a transport.
#[derive(Debug)]
pub struct Web {
    routes: Routes,
    /// A transport that is nothing but WebSocket is so at every path.
    everywhere: bool,
    options: WebOptions,
}

/// What every service gets to know of a request.
struct Visit<'a> {
    router: &'a Router,
    door: &'a Door,
    socket: Peer,
    /// What of the path is behind the service's own.
    rest: String,
}

/// What is known of the client.
#[derive(Clone, Debug)]
struct Peer {
    name: String,
    ip: Option<std::net::IpAddr>,
    secure: bool,
}

impl Web {
    /// Resolves the configuration: WebSocket by path, and the services behind it.
    pub fn new(
        websocket: &[(String, WebSocketConfig)],
        web: Option<&WebConfig>,
        base: &Path,
        guard: &Guard,
    ) -> Result<Web, DoorError> {
        let mut routes = Routes::default();
        for (path, config) in websocket {
            let door = WebSocketDoor::new(config, base, guard)?;
            routes.add(path, Service::WebSocket(Box::new(door)));
        }
        if let Some(web) = web {
            routes.add_all(&web.paths, base, guard)?;
        }
        Ok(Web {
            routes,
            everywhere: false,
            options: web.map(|web| web.options.clone()).unwrap_or_default(),
        })
    }

    /// Nothing but WebSocket, at every path.
    pub fn only(door: WebSocketDoor) -> Web {
        let mut routes = Routes::default();
        routes.add("/", Service::WebSocket(Box::new(door)));
        Web {
            routes,
            everywhere: true,
            options: WebOptions::default(),
        }
    }

    fn find<'p>(&self, path: &'p str) -> Option<(&Service, &'p str)> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        self.routes.find(if self.everywhere { "/" } else { path })
    }

    /// Finds WebSocket at a path.
    pub fn websocket(&self, path: &str) -> Option<&WebSocketDoor> {
        match self.find(path) {
            Some((Service::WebSocket(door), _)) => Some(door),
            _ => None,
        }
    }

    /// Returns the longest time that an opening handshake may take, if a configuration says so.
    pub fn opening_time(&self) -> Option<Duration> {
        self.routes
            .websockets()
            .filter_map(|(_, door)| door.opening_time)
            .max()
    }

    /// Serves HTTP requests until the connection ends. `input` is what has been read of the first.
    pub async fn serve(&self, router: &Router, door: &Door, socket: Socket, input: Vec<u8>) {
        let peer = Peer {
            name: socket.peer(),
            ip: socket.peer_ip(),
            secure: socket.is_secure(),
        };
        let service = service_fn(|request| {
            let peer = peer.clone();
            async move { Ok::<_, Infallible>(self.answer(router, door, peer, request).await) }
        });
        let within = self.options.client_timeout.unwrap_or(NEXT_REQUEST);
        let served = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(within)
            .half_close(true)
            .max_buf_size(MAX_REQUEST)
            .serve_connection(Stream::new(socket, input), service)
            .await;
        if let Err(why) = served {
            tracing::debug!(%why, peer = peer.name, "HTTP ended");
        }
    }

    async fn answer(
        &self,
        router: &Router,
        door: &Door,
        peer: Peer,
        request: Request<Incoming>,
    ) -> Answer {
        let line = self
            .options
            .access_log
            .then(|| format!("{} {} {}", peer.name, request.method(), request.uri()));
        let secure = peer.secure;
        let mut answer = match self.find(request.uri().path()) {
            None => text(StatusCode::NOT_FOUND, "nothing is served at this path"),
            Some((service, rest)) => {
                let visit = Visit {
                    router,
                    door,
                    socket: peer,
                    rest: rest.to_owned(),
                };
                self.visit(service, visit, request).await
            }
        };
        if let Some(line) = line {
            tracing::info!(target: "access", "{line} {}", answer.status().as_u16());
        }
        let headers = answer.headers_mut();
        let nosniff = HeaderValue::from_static("nosniff");
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
        if let (Some(age), true) = (self.options.hsts, secure) {
            let value = HeaderValue::from_str(&format!("max-age={}", age.as_secs()));
            if let Ok(value) = value {
                headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
            }
        }
        answer
    }

    async fn visit(
        &self,
        service: &Service,
        visit: Visit<'_>,
        request: Request<Incoming>,
    ) -> Answer {
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        match service {
            Service::WebSocket(door) if reads && door.status_page => self.status(&visit, &request),
            Service::NodeInfo if reads => self.status(&visit, &request),
            Service::WebSocket(_) if reads => {
                let line = "a WebSocket client is expected here";
                text(StatusCode::UPGRADE_REQUIRED, line)
            }
            Service::Json(json) if reads => json.answer(),
            Service::Redirect(url) if reads => answers::redirect(url),
            Service::Files(files) if reads => {
                let whole = request.uri().path();
                let headers = request.headers();
                files
                    .answer(request.method(), headers, &visit.rest, whole)
                    .await
            }
            Service::Bridge(bridge) => bridge.answer(&visit, request).await,
            Service::LongPoll(polls) => polls.answer(&visit, request).await,
            Service::Files(_) => answers::only("GET, HEAD"),
            Service::WebSocket(_) | Service::NodeInfo | Service::Json(_) | Service::Redirect(_) => {
                answers::only("GET, HEAD")
            }
            // `find` has gone through these.
            Service::Path(_) => text(StatusCode::NOT_FOUND, "nothing is served at this path"),
        }
    }

    fn status(&self, visit: &Visit<'_>, request: &Request<Incoming>) -> Answer {
        let host = request.headers().get(header::HOST);
        let host = host.and_then(|host| host.to_str().ok());
        html(page::status(&page::Status {
            host: host.unwrap_or("localhost"),
            websockets: self.routes.websockets().map(way).collect(),
            rawsocket: visit.door.rawsocket.is_some(),
            version: self.routes.websockets().all(|(_, door)| door.show_version),
            secure: visit.socket.secure,
            realms: visit.router.realm_sizes(),
        }))
    }
}

fn way((path, door): (String, &WebSocketDoor)) -> page::Way<'_> {
    page::Way {
        path,
        url: door.url.as_deref(),
        port: door.external_port,
    }
}
