//! What must hold whatever comes in: one function for each kind of input, which panics where it does not.
//!
//! The fuzz targets (`tests/fuzz`) call them with whatever a fuzzer thinks of; `tests/inputs.rs` with the inputs that
//! are kept. An input is octets; what is not the thing itself (which serializer, which limits) stands in front of it.

mod arguments;
mod codec;
mod config;
mod framing;
mod rawsocket;
mod router;
mod websocket;

use shared::wamp::Serializer;

pub use codec::codec;

/// A kind of input: its name, and what checks one.
pub type Kind = (&'static str, fn(&[u8]));

/// Every kind of input. The names are those of the fuzz targets and of the folders of kept inputs.
pub const KINDS: &[Kind] = &[
    ("json", |input| codec(Serializer::Json, input)),
    ("msgpack", |input| codec(Serializer::MsgPack, input)),
    ("cbor", |input| codec(Serializer::Cbor, input)),
    ("ubjson", |input| codec(Serializer::Ubjson, input)),
    ("rawsocket", rawsocket::rawsocket),
    ("websocket", websocket::websocket),
    ("config", config::config),
    ("arguments", arguments::arguments),
    ("router", router::router),
];

/// Checks one input of the kind called `name`.
///
/// # Panics
/// There is no such kind, or something does not hold.
pub fn check(name: &str, input: &[u8]) {
    let (_, check) = KINDS
        .iter()
        .find(|kind| kind.0 == name)
        .expect("a kind of input");
    check(input);
}

/// Takes `N` octets that decide something off the front of an input; those that are missing are 0.
fn decisions<const N: usize>(input: &mut &[u8]) -> [u8; N] {
    let (now, left) = input.split_at(input.len().min(N));
    *input = left;
    std::array::from_fn(|index| now.get(index).copied().unwrap_or(0))
}
