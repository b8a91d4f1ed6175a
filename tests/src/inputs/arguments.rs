//! Arguments of a management call: decoded or refused with a message of bounded size, and the configurations in them.
//!
//! An input is an octet that chooses the procedure, and JSON: a list of positional and a dictionary of keyword arguments.

use serde_json::{Map, Value};
use shared::api::{self, ErrorKind};
use shared::config::{
    ConfigItem, ContainerComponentConfig, ContainerOptions, GuestConfig, LinkConfig, ManholeConfig,
    RealmConfig, RoleConfig, RouterComponentConfig, RouterOptions, TransportConfig,
};

use super::decisions;

/// The most octets of a refusal. It names at most one foreign value, shortened, and what was expected.
const MOST: usize = 1000;

/// Checks a call.
pub fn arguments(mut input: &[u8]) {
    let [which] = decisions(&mut input);
    let given: Result<(Vec<Value>, Map<String, Value>), _> = serde_json::from_slice(input);
    let Ok((args, kwargs)) = given else { return };
    for value in args.iter().chain(kwargs.values()) {
        configurations(value);
    }
    let procedures: Vec<_> = api::procedures().collect();
    let procedure = procedures[usize::from(which) % procedures.len()];
    match (procedure.normalise)(args, kwargs) {
        Ok((args, kwargs)) => {
            let again = (procedure.normalise)(args.clone(), kwargs.clone());
            assert_eq!(again.ok(), Some((args, kwargs)), "{}", procedure.name);
        }
        Err(refusal) => {
            assert_eq!(refusal.kind, ErrorKind::InvalidArguments);
            assert!(refusal.message.starts_with(procedure.name), "{refusal}");
            assert!(refusal.message.len() < MOST, "{refusal}");
        }
    }
}

/// Reads a value as each kind of thing that a call may configure.
fn configurations(value: &Value) {
    fn read<C: ConfigItem>(value: &Value) {
        if let Err(problems) = C::from_value(value) {
            assert!(!problems.to_string().is_empty());
        }
    }
    read::<RealmConfig>(value);
    read::<RoleConfig>(value);
    read::<TransportConfig>(value);
    read::<LinkConfig>(value);
    read::<RouterComponentConfig>(value);
    read::<ContainerComponentConfig>(value);
    read::<GuestConfig>(value);
    read::<RouterOptions>(value);
    read::<ContainerOptions>(value);
    read::<ManholeConfig>(value);
}
