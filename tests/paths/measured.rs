//! The paths that are counted. A path is made ready, taken a few times to warm up, and then counted within a function
//! of its name, by which callgrind's output is read.

use std::collections::BTreeMap;
use std::hint::black_box;

use serde_json::json;
use shared::wamp::Serializer;
use tests::traffic::{Body, Dialect, Template};

use super::allocations;
use super::client::Client;
use super::world::World;

/// A path that is counted.
pub struct Path {
    /// Its name, that of a function below.
    pub name: &'static str,
    /// Messages that are delivered while it is counted.
    pub messages: u64,
    /// Takes it, and returns how often memory was allocated while it was counted.
    pub run: fn() -> u64,
}

/// Batches while a path is counted.
const ROUNDS: usize = 30;
/// Batches before that.
const WARM: usize = 10;

const MSGPACK: Dialect = Dialect::RawSocket(Serializer::MsgPack);
const CBOR: Dialect = Dialect::RawSocket(Serializer::Cbor);
const JSON: Dialect = Dialect::RawSocket(Serializer::Json);
const WEBSOCKET: Dialect = Dialect::WebSocket(Serializer::Json);

/// Declares paths: name, messages of a round, and what makes a round ready.
macro_rules! paths {
    ($($name:ident: $messages:expr, $ready:expr;)*) => {
        $(
            #[inline(never)]
            fn $name(round: &mut dyn FnMut()) {
                // Functions that were alike would become one.
                black_box(stringify!($name));
                for _ in 0..ROUNDS {
                    round();
                }
            }
        )*

        /// Every path.
        pub const PATHS: &[Path] = &[$(Path {
            name: stringify!($name),
            messages: ($messages * ROUNDS) as u64,
            run: || {
                let mut round = $ready;
                for _ in 0..WARM {
                    round();
                }
                let before = allocations::count();
                $name(&mut round);
                allocations::count() - before
            },
        }),*];
    };
}

paths! {
    publish_msgpack: 64, publications(Events { size: 16, batch: 64, ..EVENTS });
    publish_one_by_one: 1, publications(Events { size: 16, batch: 1, ..EVENTS });
    publish_octets_8k: 4, publications(Events { size: 8192, batch: 4, ..EVENTS });
    publish_json_websocket: 64, publications(Events { from: WEBSOCKET, to: &[WEBSOCKET], ..EVENTS });
    publish_json_to_cbor: 64, publications(Events { from: JSON, to: &[CBOR], ..EVENTS });
    publish_prefix: 64, publications(Events { subscribed: "load.", matching: "prefix", ..EVENTS });
    publish_wildcard: 64, publications(Events { subscribed: ".topic", matching: "wildcard", ..EVENTS });
    publish_retained: 64, publications(Events { options: &["retain"], ..EVENTS });
    fan_out_10: 640, publications(Events { to: &[MSGPACK; 10], ..EVENTS });
    fan_out_100: 800, publications(Events { to: &[MSGPACK; 100], batch: 8, ..EVENTS });
    call_one_by_one: 1, calls(MSGPACK, 1);
    call_64_in_flight: 64, calls(MSGPACK, 64);
    call_json_websocket: 64, calls(WEBSOCKET, 64);
    join_and_leave: 1, visits(MSGPACK);
    join_and_leave_websocket: 1, visits(WEBSOCKET);
}

struct Events {
    from: Dialect,
    to: &'static [Dialect],
    size: usize,
    batch: usize,
    subscribed: &'static str,
    matching: &'static str,
    /// Options that are true.
    options: &'static [&'static str],
}

const EVENTS: Events = Events {
    from: MSGPACK,
    to: &[MSGPACK],
    size: 16,
    batch: 64,
    subscribed: "load.topic",
    matching: "exact",
    options: &[],
};

/// A publisher writes a batch, and each subscriber reads it.
fn publications(events: Events) -> impl FnMut() {
    let world = World::new();
    let (mut publisher, mut subscribers) = world.runtime.block_on(async {
        let publisher = Client::join(&world, events.from).await;
        let mut subscribers = Vec::new();
        for dialect in events.to {
            let mut subscriber = Client::join(&world, *dialect).await;
            let options = json!({"match": events.matching});
            subscriber.ask(32, options, events.subscribed).await;
            subscribers.push(subscriber);
        }
        (publisher, subscribers)
    });
    let body = Body {
        size: events.size,
        text: false,
    };
    let options = events.options.iter().map(|option| (*option, true));
    let options = options.collect::<BTreeMap<_, _>>();
    let template = Template::publish(events.from, "load.topic", body, &json!(options));
    let mut batches = batches(template, events.batch).into_iter();
    move || {
        let batch = batches.next().expect("there are enough");
        world.runtime.block_on(async {
            publisher.write(&batch).await;
            for subscriber in &mut subscribers {
                subscriber.receive(events.batch, |_| {}).await;
            }
        });
    }
}

/// A caller writes calls, the callee answers them.
fn calls(dialect: Dialect, batch: usize) -> impl FnMut() {
    let world = World::new();
    let (mut caller, mut callee) = world.runtime.block_on(async {
        let mut callee = Client::join(&world, dialect).await;
        callee.ask(64, json!({}), "load.echo").await;
        (Client::join(&world, dialect).await, callee)
    });
    let body = Body {
        size: 16,
        text: false,
    };
    let mut answer = Template::result(dialect, body);
    let mut batches = batches(Template::call(dialect, "load.echo", body, 0), batch).into_iter();
    let mut out = Vec::with_capacity(1 << 16);
    move || {
        let calls = batches.next().expect("there are enough");
        world.runtime.block_on(async {
            caller.write(&calls).await;
            let each = |message: &[u8]| answer.append_answer(&mut out, message, body.size);
            callee.receive(batch, each).await;
            callee.write(&out).await;
            out.clear();
            caller.receive(batch, |_| {}).await;
        });
    }
}

/// A client connects, joins and leaves.
fn visits(dialect: Dialect) -> impl FnMut() {
    let world = World::new();
    move || {
        world.runtime.block_on(async {
            Client::join_tcp(&world, dialect).await.leave().await;
        });
    }
}

/// Returns what a client writes, round for round.
fn batches(mut template: Template, size: usize) -> Vec<Vec<u8>> {
    let mut request = 0;
    let mut batch = || {
        let mut octets = Vec::new();
        for _ in 0..size {
            request += 1;
            template.append(&mut octets, request, request);
        }
        octets
    };
    (0..WARM + ROUNDS).map(|_| batch()).collect()
}
