//! What the node says when it is ready: where it listens, as clients write it, and what to try first.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use shared::config::{ListeningEndpoint, TransportConfig, TransportKind, WorkerConfig};

use super::say;
use crate::controller::{Controller, Settings};
use crate::service::directory::Source;
use crate::service::logging;

/// Says where the node listens, and on the default configuration what to try first.
pub async fn greet(controller: &Controller, settings: &Settings, source: &Source) {
    tracing::info!("node `{}` is ready", settings.node);
    // Where the log is for machines, so is the greeting.
    let say = |text: &str| match logging::is_json() {
        true => tracing::info!("{}", text.trim()),
        false => say(text),
    };
    say(&format!("node {} is ready", settings.node));
    let transport = settings.config.controller.transport.as_ref();
    for address in controller.addresses().await {
        let url = match (address.strip_prefix("tcp:"), transport) {
            (Some(host), Some(transport)) => management_url(host, transport),
            _ => address,
        };
        say(&format!("  management  {url}"));
    }
    if let Some(address) = controller.admin_address() {
        say(&format!("  admin       {address}"));
    }
    for worker in &settings.config.workers {
        let WorkerConfig::Router(router) = &worker.item else {
            continue;
        };
        for transport in &router.transports {
            let (worker, id) = (&worker.id, &transport.id);
            for url in urls(&transport.item.endpoint, &transport.item.kind) {
                say(&format!("  {worker}/{id}  {url}"));
            }
        }
    }
    if *source == Source::Embedded {
        say("\nnext, in another terminal:");
        let ctl = command_line(env::args_os().next());
        say(&format!("  {ctl} workers list"));
        let door = "--url ws://127.0.0.1:8080/ws --realm realm1";
        say(&format!("  {ctl} {door} subscribe com.example.hello"));
        say(&format!("  {ctl} {door} publish com.example.hello world"));
        say(&format!("  {ctl} {door} call wamp.session.count"));
    }
}

/// Returns how to start the command line: beside us, if we were started by a path, else by its name alone.
fn command_line(ourselves: Option<OsString>) -> String {
    const NAME: &str = "crossbarctl";
    ourselves
        .map(PathBuf::from)
        .filter(|path| path.parent().is_some_and(|parent| parent != Path::new("")))
        .map(|path| path.with_file_name(NAME))
        .filter(|path| path.is_file())
        .map_or_else(|| NAME.to_owned(), |path| path.display().to_string())
}

/// Returns the address of the management transport as clients write it.
fn management_url(host: &str, transport: &TransportConfig) -> String {
    let tls = matches!(&transport.endpoint, ListeningEndpoint::Tcp(tcp) if tcp.tls.is_some());
    match (&transport.kind, tls) {
        (TransportKind::RawSocket(_), false) => format!("rs://{host}"),
        (TransportKind::RawSocket(_), true) => format!("rss://{host}"),
        (_, false) => format!("ws://{host}/"),
        (_, true) => format!("wss://{host}/"),
    }
}

/// Returns the addresses of a transport as clients write them.
fn urls(endpoint: &ListeningEndpoint, kind: &TransportKind) -> Vec<String> {
    let (host, tls) = match endpoint {
        ListeningEndpoint::Unix(unix) => return vec![format!("unix:{}", unix.path)],
        ListeningEndpoint::Tcp(tcp) => {
            let interface = tcp.interface.as_deref().unwrap_or("0.0.0.0");
            let bracketed = interface.contains(':').then(|| format!("[{interface}]"));
            let host = bracketed.unwrap_or_else(|| interface.to_owned());
            (
                format!("{host}:{}", tcp.ports.start()),
                if tcp.tls.is_some() { "s" } else { "" },
            )
        }
    };
    match kind {
        TransportKind::WebSocket(_) | TransportKind::WebSocketTestee(_) => {
            vec![format!("ws{tls}://{host}/")]
        }
        TransportKind::StreamTestee => vec![format!("tcp://{host}")],
        TransportKind::RawSocket(_) => vec![format!("rs{tls}://{host}")],
        TransportKind::Web(_) => vec![format!("http{tls}://{host}/")],
        TransportKind::Universal(universal) => {
            let websockets = universal.websocket.iter();
            let mut urls: Vec<_> = websockets
                .map(|(path, _)| format!("ws{tls}://{host}/{path}"))
                .collect();
            urls.extend(
                universal
                    .rawsocket
                    .as_ref()
                    .map(|_| format!("rs{tls}://{host}")),
            );
            urls.extend(
                universal
                    .web
                    .as_ref()
                    .map(|_| format!("http{tls}://{host}/")),
            );
            urls
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_named_so_that_it_starts_from_here() {
        let target = tempfile::tempdir().unwrap();
        let ourselves = target.path().join("crossbar-node");
        let named = || command_line(Some(ourselves.clone().into_os_string()));
        assert_eq!(named(), "crossbarctl", "there is none beside us");
        let beside = target.path().join("crossbarctl");
        std::fs::write(&beside, "").unwrap();
        assert_eq!(named(), beside.display().to_string());
        assert_eq!(command_line(Some("crossbar-node".into())), "crossbarctl");
    }
}
