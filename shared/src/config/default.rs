//! The node file that is used when there is none.

/// The JSON Schema of node files, for editors. The checks themselves say more.
pub const SCHEMA: &str = include_str!("schema.json");

/// Strict JSON, version 2: one router worker with `realm1`, open to everybody on this machine.
pub const DEFAULT_NODE_CONFIG: &str = r#"{
    "version": 2,
    "controller": {},
    "workers": [
        {
            "id": "router1",
            "type": "router",
            "realms": [
                {
                    "id": "realm1",
                    "name": "realm1",
                    "roles": [
                        {
                            "id": "anonymous",
                            "name": "anonymous",
                            "permissions": [
                                {
                                    "uri": "",
                                    "match": "prefix",
                                    "allow": {
                                        "call": true,
                                        "register": true,
                                        "publish": true,
                                        "subscribe": true
                                    },
                                    "disclose": {
                                        "caller": false,
                                        "publisher": false
                                    },
                                    "cache": true
                                }
                            ]
                        }
                    ]
                }
            ],
            "transports": [
                {
                    "id": "transport1",
                    "type": "universal",
                    "endpoint": {
                        "type": "tcp",
                        "port": 8080,
                        "interface": "127.0.0.1"
                    },
                    "rawsocket": {},
                    "websocket": {
                        "ws": {
                            "type": "websocket"
                        }
                    },
                    "web": {
                        "paths": {
                            "/": {
                                "type": "nodeinfo"
                            }
                        }
                    }
                }
            ]
        }
    ]
}
"#;
