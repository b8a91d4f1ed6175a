//! The listener, and what is answered: a handful of pages, in plain text, to a bounded number of clients.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use shared::config::{AdminConfig, IpVersion, ListeningEndpoint};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::exposition::{classic, open_metrics};
use super::gather::Source;
use crate::router::io::{ListenError, bind_ports, bind_unix};

/// Clients at a time; whoever comes then waits.
const CLIENTS: usize = 32;
/// The head of a request has to be here within this time, also the next one of a connection.
const HEAD: Duration = Duration::from_secs(30);
/// A connection lasts no longer.
const LONGEST: Duration = Duration::from_secs(3600);
/// Without a descriptor for a new connection: wait for one to be given back.
const EXHAUSTED: Duration = Duration::from_millis(100);

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
const CLASSIC: &str = "text/plain; version=0.0.4; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Why it is not listened.
#[derive(Debug, Error)]
#[error("`controller.admin`: {0}")]
pub struct AdminError(#[from] ListenError);

/// The listener.
#[derive(Debug)]
pub struct Server {
    address: String,
    unlink: Option<PathBuf>,
    task: JoinHandle<()>,
}

impl Server {
    /// Listens. Without an interface on this machine only; paths are below `base`.
    ///
    /// # Errors
    /// See [`AdminError`].
    pub fn start(
        config: &AdminConfig,
        base: &Path,
        source: &Arc<Source>,
    ) -> Result<Server, AdminError> {
        let (socket, address, unlink) = match &config.endpoint {
            ListeningEndpoint::Tcp(tcp) => {
                let mut tcp = tcp.clone();
                let own = match tcp.version {
                    IpVersion::V4 => "127.0.0.1",
                    IpVersion::V6 => "::1",
                };
                tcp.interface.get_or_insert_with(|| own.to_owned());
                let socket = bind_ports(&tcp)?;
                let local = socket.local_addr().map_err(ListenError::Unusable)?;
                let socket = TcpListener::from_std(socket).map_err(ListenError::Unusable)?;
                (Socket::Tcp(socket), format!("http://{local}/"), None)
            }
            ListeningEndpoint::Unix(unix) => {
                let path = base.join(&unix.path);
                let address = format!("unix:{}", path.display());
                let bound = bind_unix(&path, unix.backlog, None).and_then(UnixListener::from_std);
                let socket = bound.map_err(|source| ListenError::Bind {
                    address: address.clone(),
                    source,
                })?;
                (Socket::Unix(socket), address, Some(path))
            }
        };
        Ok(Server {
            address,
            unlink,
            task: tokio::spawn(accept(socket, Arc::clone(source))),
        })
    }

    /// Returns where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
        if let Some(path) = &self.unlink {
            // Somebody may have cleaned up already.
            std::fs::remove_file(path).ok();
        }
    }
}

enum Socket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

async fn accept(socket: Socket, source: Arc<Source>) {
    let places = Arc::new(Semaphore::new(CLIENTS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        let source = Arc::clone(&source);
        let accepted = match &socket {
            Socket::Tcp(socket) => socket.accept().await.map(|(stream, _)| {
                tokio::spawn(serve(stream, source, place));
            }),
            Socket::Unix(socket) => socket.accept().await.map(|(stream, _)| {
                tokio::spawn(serve(stream, source, place));
            }),
        };
        if let Err(why) = accepted {
            tracing::debug!(%why, "a connection for metrics or health was not accepted");
            sleep(EXHAUSTED).await;
        }
    }
}

/// Serves one connection. It ends by itself, at the latest after its time, or with the process.
async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    source: Arc<Source>,
    place: OwnedSemaphorePermit,
) {
    let answering = service_fn(|request: Request<Incoming>| {
        let source = Arc::clone(&source);
        async move { Ok::<_, Infallible>(answer(&request, &source).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(stream), answering);
    // How it ends is the client's matter.
    timeout(LONGEST, connection).await.ok();
    drop(place);
}

async fn answer(request: &Request<Incoming>, source: &Source) -> Response<Full<Bytes>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refused = page(
            StatusCode::METHOD_NOT_ALLOWED,
            TEXT,
            "only GET\n".to_owned(),
        );
        refused
            .headers_mut()
            .insert(ALLOW, hyper::header::HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    match request.uri().path() {
        "/metrics" => {
            let accepted = request
                .headers()
                .get(ACCEPT)
                .and_then(|it| it.to_str().ok());
            let text = open_metrics(&source.numbers().await);
            match accepted.is_some_and(|it| it.contains("application/openmetrics-text")) {
                true => page(StatusCode::OK, OPEN_METRICS, text),
                false => page(StatusCode::OK, CLASSIC, classic(&text)),
            }
        }
        // That this is answered says that the loop turns.
        "/livez" => page(StatusCode::OK, TEXT, "alive\n".to_owned()),
        "/readyz" | "/healthz" => {
            let failing = source.failing().await;
            match failing.is_empty() {
                true => page(StatusCode::OK, TEXT, "ready\n".to_owned()),
                false => {
                    let text = format!("not ready\n{}\n", failing.join("\n"));
                    page(StatusCode::SERVICE_UNAVAILABLE, TEXT, text)
                }
            }
        }
        "/" => page(StatusCode::OK, TEXT, PAGES.to_owned()),
        _ => page(StatusCode::NOT_FOUND, TEXT, PAGES.to_owned()),
    }
}

/// What there is.
const PAGES: &str = "\
/metrics  numbers for Prometheus
/livez    200 as long as the node answers
/readyz   200 when everything of its configuration is there, 503 and what is missing otherwise
/healthz  the same
";

fn page(status: StatusCode, kind: &'static str, text: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static(kind));
    headers.insert(
        CACHE_CONTROL,
        hyper::header::HeaderValue::from_static("no-store"),
    );
    response
}
