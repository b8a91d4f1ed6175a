//! `crossbar-node print-unit`: what systemd is told about a node, made for the paths of this one.

use std::env;
use std::path::Path;

use shared::config::NodeConfig;

use super::{complain, place, say};
use crate::boundary::exit;
use crate::cli::UnitArgs;
use crate::controller::activatable;
use crate::router::io::listening_address;

/// Prints the service, or one socket of it.
pub fn run(args: &UnitArgs) -> u8 {
    let place = match place(&args.place) {
        Ok(place) => place,
        Err(code) => return code,
    };
    let Some(name) = &args.socket else {
        say(service(&place.directory).trim_end());
        return exit::OK;
    };
    let read = place.source.read().map_err(|error| error.to_string());
    let config = read.and_then(|(text, format)| {
        NodeConfig::parse(&text, format, &|name| env::var(name).ok())
            .map_err(|problems| problems.to_string())
    });
    match config.and_then(|config| socket(&config, &place.directory, name)) {
        Ok(unit) => {
            say(unit.trim_end());
            exit::OK
        }
        Err(error) => {
            complain(&format!("error: {error}"));
            exit::CONFIGURATION
        }
    }
}

fn service(directory: &Path) -> String {
    let program = env::current_exe().unwrap_or_else(|_| "/usr/bin/crossbar-node".into());
    let (program, directory) = (quoted(&program), quoted(directory));
    format!(
        "\
# As /etc/systemd/system/crossbar-node.service; then: systemctl daemon-reload && systemctl enable --now crossbar-node
[Unit]
Description=crossbar-node, a WAMP application router
Wants=network-online.target
After=network-online.target

[Service]
Type=notify-reload
ExecStartPre={program} check --cbdir {directory}
ExecStart={program} start --cbdir {directory}
Restart=on-failure
RestartPreventExitStatus=78
RestartForceExitStatus=75
SuccessExitStatus=75
WorkingDirectory={directory}
# Each worker has a cgroup of its own, so that nothing it starts outlives it.
Delegate=yes
KillMode=mixed
LimitNOFILE=65536
NoNewPrivileges=yes
ProtectSystem=full
ProtectKernelTunables=yes
ProtectKernelModules=yes
PrivateTmp=yes
RestrictSUIDSGID=yes
# To run as a user of its own: User=crossbar, and give that user the node directory.

[Install]
WantedBy=multi-user.target
"
    )
}

/// The words of a unit are split at blanks, and a percent sign means something.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string().replace('%', "%%");
    match text.contains(char::is_whitespace) {
        true => format!("\"{text}\""),
        false => text,
    }
}

fn socket(config: &NodeConfig, directory: &Path, name: &str) -> Result<String, String> {
    let endpoints = activatable(config);
    let Some((_, endpoint)) = endpoints.iter().find(|(known, _)| known == name) else {
        let names: Vec<&str> = endpoints.iter().map(|(name, _)| name.as_str()).collect();
        let names = match names.is_empty() {
            true => "the node file has no transports".to_owned(),
            false => format!("there are: {}", names.join(", ")),
        };
        return Err(format!("the node file has no transport `{name}`; {names}"));
    };
    let listen = listening_address(endpoint, directory).map_err(|error| error.to_string())?;
    let listen = listen
        .trim_start_matches("tcp:")
        .trim_start_matches("unix:");
    let file = name.replace('/', "-");
    Ok(format!(
        "\
# As /etc/systemd/system/crossbar-node-{file}.socket; then: systemctl enable --now crossbar-node-{file}.socket
[Unit]
Description=Socket of crossbar-node for {name}

[Socket]
ListenStream={listen}
FileDescriptorName={name}
Service=crossbar-node.service

[Install]
WantedBy=sockets.target
"
    ))
}

#[cfg(test)]
mod tests {
    use shared::config::Format;

    use super::*;

    fn config(text: &str) -> NodeConfig {
        NodeConfig::parse(text, Format::Json, &|_| None).unwrap()
    }

    #[test]
    fn a_socket_is_of_a_transport_of_the_node_file() {
        let config = config(
            r#"{"version": 2, "controller": {"transport": {"type": "websocket", "endpoint": {"type": "tcp", "port": 9000}}},
            "workers": [{"id": "w1", "type": "router", "transports": [
              {"id": "t1", "type": "websocket", "endpoint": {"type": "tcp", "port": 80}},
              {"id": "t2", "type": "rawsocket", "endpoint": {"type": "unix", "path": "app.sock"}}]}]}"#,
        );
        let unit = |name| socket(&config, Path::new("/n"), name);
        let first = unit("w1/t1").unwrap();
        assert!(
            first.contains("\nListenStream=0.0.0.0:80\nFileDescriptorName=w1/t1\n"),
            "{first}"
        );
        let second = unit("w1/t2").unwrap();
        assert!(second.contains("\nListenStream=/n/app.sock\n"), "{second}");
        let management = unit("mgmt").unwrap();
        assert!(
            management.contains("\nListenStream=127.0.0.1:9000\n"),
            "{management}"
        );
        assert!(unit("w1/t3").unwrap_err().contains("mgmt, w1/t1, w1/t2"));
    }

    #[test]
    fn paths_are_written_as_systemd_reads_them() {
        assert_eq!(
            quoted(Path::new("/srv/my node/50%")),
            "\"/srv/my node/50%%\""
        );
        let unit = service(Path::new("/n"));
        for line in [
            "Type=notify-reload",
            "RestartPreventExitStatus=78",
            "RestartForceExitStatus=75",
        ] {
            assert!(unit.contains(line), "{unit}");
        }
    }
}
