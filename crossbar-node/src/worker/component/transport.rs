//! Configurations of components in the words of the interpreter's program.

use std::path::Path;

use serde_json::{Map, Value, json};
use shared::config::{
    ComponentCode, ConnectingEndpoint, ConnectingKind, ConnectingTls, ConnectingTransport,
    IpVersion, SerializerName, WebSocketOptions,
};

/// Describes the code of a component.
pub fn code(code: &ComponentCode) -> Value {
    match code {
        ComponentCode::Class { classname } => json!({"type": "class", "classname": classname}),
        ComponentCode::Wamplet {
            package,
            entrypoint,
        } => json!({"type": "wamplet", "package": package, "entrypoint": entrypoint}),
        ComponentCode::Function { callbacks } => {
            json!({"type": "function", "callbacks": callbacks})
        }
    }
}

/// Describes the connection of a component to the worker itself: the descriptor that comes along.
pub fn inherited() -> Value {
    json!({"type": "rawsocket", "serializers": ["cbor", "msgpack", "json"]})
}

/// Describes a connecting transport. Files are below `base`.
pub fn connecting(transport: &ConnectingTransport, base: &Path) -> Value {
    let endpoint = endpoint(&transport.endpoint, base);
    match &transport.kind {
        ConnectingKind::WebSocket {
            url,
            serializers,
            options,
        } => {
            let names = serializers.as_deref().unwrap_or_default();
            json!({
                "type": "websocket",
                "url": url,
                "serializers": names.iter().map(|name| serializer(*name)).collect::<Vec<_>>(),
                "options": protocol(options),
                "endpoint": endpoint,
            })
        }
        ConnectingKind::RawSocket {
            serializer: name,
            max_message_size,
        } => json!({
            "type": "rawsocket",
            "serializers": [serializer(*name)],
            "max_message_size": max_message_size,
            "endpoint": endpoint,
        }),
    }
}

fn serializer(name: SerializerName) -> &'static str {
    match name {
        SerializerName::Json => "json",
        SerializerName::MsgPack => "msgpack",
        SerializerName::Cbor => "cbor",
        SerializerName::Ubjson => "ubjson",
        SerializerName::FlatBuffers => "flatbuffers",
    }
}

fn endpoint(endpoint: &ConnectingEndpoint, base: &Path) -> Value {
    match endpoint {
        ConnectingEndpoint::Unix(unix) => json!({
            "type": "unix",
            "path": base.join(&unix.path),
            "timeout": unix.timeout.as_secs_f64(),
        }),
        ConnectingEndpoint::Tcp(tcp) => json!({
            "type": "tcp",
            "host": tcp.host,
            "port": tcp.port,
            "timeout": tcp.timeout.as_secs_f64(),
            "version": tcp.version.map(|version| match version {
                IpVersion::V4 => 4,
                IpVersion::V6 => 6,
            }),
            "tls": tcp.tls.as_ref().map(|tls| certificates(tls, base)),
        }),
    }
}

fn certificates(tls: &ConnectingTls, base: &Path) -> Value {
    let authorities = tls.ca_certificates.iter().map(|path| base.join(path));
    json!({
        "hostname": tls.hostname,
        "ca_certificates": authorities.collect::<Vec<_>>(),
        "certificate": tls.identity.as_ref().map(|own| base.join(&own.certificate)),
        "key": tls.identity.as_ref().map(|own| base.join(&own.key)),
    })
}

/// Names the options as Autobahn's `setProtocolOptions` does; what is not said is left to it.
fn protocol(options: &WebSocketOptions) -> Value {
    let seconds = |time: Option<std::time::Duration>| time.map(|time| time.as_secs_f64());
    let all = json!({
        "utf8validateIncoming": options.validate_utf8,
        "maxFramePayloadSize": options.max_frame_size,
        "maxMessagePayloadSize": options.max_message_size,
        "autoFragmentSize": options.auto_fragment_size,
        "failByDrop": options.fail_by_drop,
        "echoCloseCodeReason": options.echo_close_codereason,
        "openHandshakeTimeout": seconds(options.open_handshake_timeout),
        "closeHandshakeTimeout": seconds(options.close_handshake_timeout),
        "tcpNoDelay": options.tcp_nodelay,
        "autoPingInterval": seconds(options.auto_ping_interval),
        "autoPingTimeout": seconds(options.auto_ping_timeout),
    });
    match all {
        Value::Object(all) => all
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .collect(),
        _ => Value::Object(Map::new()),
    }
}
