//! Components: application code that a worker runs in its Python interpreter.

use serde_json::Value;

use super::auth::role;
use super::check::{Check, ConfigItem};
use super::connecting::ConnectingTransport;
use super::dict::{Dict, Field};
use super::place::At;
use super::realm::realm_name;

/// What code a component is.
#[derive(Debug, Clone, PartialEq)]
pub enum ComponentCode {
    /// A class, by its dotted name.
    Class {
        /// The name.
        classname: String,
    },
    /// An entry point of an installed package.
    Wamplet {
        /// The package.
        package: String,
        /// The entry point.
        entrypoint: String,
    },
    /// Functions.
    Function {
        /// Dotted names by `join`, `leave`, `connect`, `disconnect`, as written.
        callbacks: Value,
    },
}

/// A component in a router worker.
#[derive(Debug, Clone, PartialEq)]
pub struct RouterComponentConfig {
    /// Its code.
    pub code: ComponentCode,
    /// The realm that it joins.
    pub realm: String,
    /// The role that it gets.
    pub role: String,
    /// What its constructor gets.
    pub extra: Option<Value>,
    /// Names of other components of the worker that it may refer to.
    pub references: Vec<String>,
    /// What was written, without `id`.
    pub config: Value,
}

/// A component in a container worker.
#[derive(Debug, Clone, PartialEq)]
pub struct ContainerComponentConfig {
    /// Its code.
    pub code: ComponentCode,
    /// The realm that it joins.
    pub realm: String,
    /// The router that it connects to.
    pub transport: ConnectingTransport,
    /// How it authenticates, as written.
    pub auth: Option<Value>,
    /// What its constructor gets.
    pub extra: Option<Value>,
    /// What was written, without `id`.
    pub config: Value,
}

#[derive(Clone, Copy)]
enum Type {
    Class,
    Wamplet,
    Function,
}

const TYPES: &[(&str, Type)] = &[
    ("class", Type::Class),
    ("wamplet", Type::Wamplet),
    ("function", Type::Function),
];

/// Checks the names of all attributes and the code; `further` are the attributes beside the code.
fn code(check: &mut Check<'_>, dict: &Dict<'_>, further: &[&str]) -> Option<ComponentCode> {
    let at = dict.require(check, "type")?;
    let kind = check.choice(&at, TYPES)?;
    let own: &[&str] = match kind {
        Type::Class => &["classname"],
        Type::Wamplet => &["package", "entrypoint"],
        Type::Function => &["callbacks"],
    };
    dict.only(
        check,
        &[own, further, &["id", "type", "realm", "extra"]].concat(),
    );
    Some(match kind {
        Type::Class => ComponentCode::Class {
            classname: dict.required_text(check, "classname"),
        },
        Type::Wamplet => ComponentCode::Wamplet {
            package: dict.required_text(check, "package"),
            entrypoint: dict.required_text(check, "entrypoint"),
        },
        Type::Function => {
            let at = dict.require(check, "callbacks")?;
            let events =
                ["join", "leave", "connect", "disconnect"].map(|event| (event, Field::Text));
            check.dict(&at)?.fields(check, &events);
            ComponentCode::Function {
                callbacks: at.node.to_value(),
            }
        }
    })
}

fn realm(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<String> {
    let at = dict.require(check, "realm")?;
    realm_name(check, &at)
}

impl ConfigItem for RouterComponentConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let code = code(check, &dict, &["role", "references"]);
        let realm = realm(check, &dict);
        Some(Self {
            role: role(check, &dict),
            references: dict.texts(check, "references"),
            code: code?,
            realm: realm?,
            extra: dict.value("extra"),
            config: check.kept(at),
        })
    }
}

impl ConfigItem for ContainerComponentConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let code = code(check, &dict, &["transport", "auth"]);
        let realm = realm(check, &dict);
        let transport = dict.required_item(check, "transport");
        let auth = client_auth(check, &dict);
        Some(Self {
            code: code?,
            realm: realm?,
            transport: transport?,
            auth,
            extra: dict.value("extra"),
            config: check.kept(at),
        })
    }
}

/// Checks how a client authenticates: a dict by method, kept as written (with references replaced).
pub(super) fn client_auth(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Value> {
    let auth = dict.dict(check, "auth")?;
    let methods = [
        "anonymous",
        "ticket",
        "wampcra",
        "cryptosign",
        "scram",
        "tls",
        "cookie",
    ];
    auth.only(check, &methods);
    for (_, at) in auth.attributes() {
        let Some(method) = check.dict(&at) else {
            continue;
        };
        for key in ["ticket", "secret", "password", "privkey"] {
            method.reference(check, key);
        }
    }
    Some(check.kept(auth.at()))
}
