//! What is measured against something else of our own: patterns against exact subscriptions, many sessions against
//! few, two processors against one.

use std::thread;

use serde_json::json;

use super::calls::Calls;
use super::events::Events;
use super::sessions::crowd;
use crate::lane::{Lane, Outcome};
use crate::peer::{Part, Peer};
use crate::systems::{Node, start_node};

/// Two measurements and what is wanted of them.
pub struct Comparison {
    /// What is compared with what.
    pub name: &'static str,
    /// What is wanted.
    pub wanted: Wanted,
    /// Measures both, with one in so many of the usual operations.
    pub run: fn(u64) -> Result<Compared, String>,
}

/// The measurements of a comparison: what it stands against, and what it is about.
pub struct Compared {
    /// What it stands against.
    pub base: Outcome,
    /// What it is about.
    pub value: Outcome,
}

/// What is wanted of a comparison.
#[derive(Clone, Copy, Debug)]
pub enum Wanted {
    /// At least this share of the operations per second of CPU time.
    Share(f64),
    /// An operation costs at most so many times as much.
    Growth(f64),
    /// An operation costs at most so many microseconds more.
    Micros(f64),
    /// So many times the operations for the same time of the busiest thread.
    Speedup(f64),
}

impl Wanted {
    /// Returns what was measured.
    pub fn measured(self, compared: &Compared) -> f64 {
        let Compared { base, value } = compared;
        match self {
            Wanted::Share(_) => value.per_second() / base.per_second(),
            Wanted::Growth(_) => base.per_second() / value.per_second(),
            Wanted::Micros(_) => 1e6 / value.per_second() - 1e6 / base.per_second(),
            Wanted::Speedup(_) => value.per_busy_second() / base.per_busy_second(),
        }
    }

    /// Tells whether that is as wanted.
    pub fn is_met(self, measured: f64) -> bool {
        match self {
            Wanted::Share(least) | Wanted::Speedup(least) => measured >= least,
            Wanted::Growth(most) | Wanted::Micros(most) => measured <= most,
        }
    }
}

/// How often the two sides are measured in turn; of each the best counts.
const ROUNDS: usize = 5;

const fn comparison(
    name: &'static str,
    wanted: Wanted,
    run: fn(u64) -> Result<Compared, String>,
) -> Comparison {
    Comparison { name, wanted, run }
}

/// Every comparison.
pub const COMPARISONS: &[Comparison] = &[
    comparison(
        "prefix subscription against exact",
        Wanted::Share(0.8),
        |part| {
            let events = |it: Events| Events {
                subscribed: "load.".to_owned(),
                subscribing: json!({"match": "prefix"}),
                ..it
            };
            on_one_node(
                |lane| one_to_one(part).run(lane),
                |lane| events(one_to_one(part)).run(lane),
            )
        },
    ),
    comparison(
        "wildcard subscription against exact",
        Wanted::Share(0.8),
        |part| {
            let events = |it: Events| Events {
                subscribed: ".topic".to_owned(),
                subscribing: json!({"match": "wildcard"}),
                ..it
            };
            on_one_node(
                |lane| one_to_one(part).run(lane),
                |lane| events(one_to_one(part)).run(lane),
            )
        },
    ),
    comparison(
        "retained events against others",
        Wanted::Share(0.8),
        |part| {
            let events = |it: Events| Events {
                publishing: json!({"retain": true}),
                ..it
            };
            on_one_node(
                |lane| one_to_one(part).run(lane),
                |lane| events(one_to_one(part)).run(lane),
            )
        },
    ),
    comparison(
        "prefix registration against exact",
        Wanted::Share(0.8),
        |part| {
            let calls = |it: Calls| Calls {
                registered: "load.",
                options: json!({"match": "prefix"}),
                ..it
            };
            on_one_node(
                |lane| deep(part).run(lane),
                |lane| calls(deep(part)).run(lane),
            )
        },
    ),
    comparison(
        "wildcard registration against exact",
        Wanted::Share(0.8),
        |part| {
            let calls = |it: Calls| Calls {
                registered: ".echo",
                options: json!({"match": "wildcard"}),
                ..it
            };
            on_one_node(
                |lane| deep(part).run(lane),
                |lane| calls(deep(part)).run(lane),
            )
        },
    ),
    comparison(
        "shared registration against single",
        Wanted::Share(0.8),
        |part| {
            let calls = |it: Calls| Calls {
                callees: 2,
                options: json!({"invoke": "roundrobin"}),
                ..it
            };
            on_one_node(
                |lane| deep(part).run(lane),
                |lane| calls(deep(part)).run(lane),
            )
        },
    ),
    comparison(
        "100 000 prefix subscriptions",
        Wanted::Micros(1.0),
        |part| {
            with_subscriptions(part, 0, 100_000, "prefix", |at| {
                format!("load.{}.{at}.", at % 100)
            })
        },
    ),
    comparison(
        "100 000 wildcard subscriptions",
        Wanted::Micros(1.0),
        |part| with_subscriptions(part, 0, 100_000, "wildcard", |at| format!("load..{at}")),
    ),
    comparison(
        "four times the subscriptions",
        Wanted::Growth(1.1),
        |part| {
            with_subscriptions(part, 5_000, 20_000, "exact", |at| {
                format!("load.other.{at}")
            })
        },
    ),
    comparison("four times the sessions", Wanted::Growth(1.1), |part| {
        let events = |sessions| {
            let node = start_node(&Node::default())?;
            let crowd = crowd(&Lane::plain(&node), "realm1", sessions / part);
            Ok::<_, String>(move || {
                let _there = &crowd;
                one_to_one(part).run(&Lane::plain(&node))
            })
        };
        Ok(in_turn(Outcome::per_second, events(1_000)?, events(4_000)?))
    }),
    comparison("four times the realms", Wanted::Growth(1.1), |part| {
        let events = |realms| {
            let node = start_node(&Node {
                realms,
                ..Node::default()
            })?;
            let lane = Lane::plain(&node);
            let crowds = (1..=realms).map(|realm| crowd(&lane, &format!("realm{realm}"), 1));
            let crowds: Vec<_> = crowds.collect();
            Ok::<_, String>(move || {
                let _there = &crowds;
                one_to_one(part).run(&Lane::plain(&node))
            })
        };
        Ok(in_turn(Outcome::per_second, events(10)?, events(40)?))
    }),
    comparison(
        "a second processor, two realms",
        Wanted::Speedup(1.8),
        |part| on_processors(part, ["realm1", "realm2"]),
    ),
    comparison(
        "two realms against two nodes",
        Wanted::Speedup(0.9),
        against_two_nodes,
    ),
    comparison(
        "a second processor, one realm",
        Wanted::Speedup(1.5),
        |part| on_processors(part, ["realm1", "realm1"]),
    ),
];

fn one_to_one(part: u64) -> Events {
    Events::new(1, 16, 1_000_000 / part)
}

fn deep(part: u64) -> Calls {
    Calls::new(4, 256, 100_000 / part)
}

/// Measures two sides several times in turn and returns the best of each.
fn in_turn(
    what: fn(&Outcome) -> f64,
    mut base: impl FnMut() -> Outcome,
    mut value: impl FnMut() -> Outcome,
) -> Compared {
    let turns = (0..ROUNDS).map(|_| (base(), value()));
    let (bases, values): (Vec<_>, Vec<_>) = turns.unzip();
    let best = |outcomes: Vec<Outcome>| {
        let best = outcomes
            .into_iter()
            .max_by(|a, b| what(a).total_cmp(&what(b)));
        best.unwrap_or_default()
    };
    Compared {
        base: best(bases),
        value: best(values),
    }
}

fn on_one_node(
    base: impl Fn(&Lane<'_>) -> Outcome,
    value: impl Fn(&Lane<'_>) -> Outcome,
) -> Result<Compared, String> {
    let node = start_node(&Node::default())?;
    let lane = Lane::plain(&node);
    let (base, value) = (|| base(&lane), || value(&lane));
    Ok(in_turn(Outcome::per_second, base, value))
}

/// Measures publications that few of many subscriptions match.
fn with_subscriptions(
    part: u64,
    few: u64,
    many: u64,
    matching: &str,
    topic: fn(u64) -> String,
) -> Result<Compared, String> {
    let events = |count: u64| {
        let node = start_node(&Node::default())?;
        let lane = Lane::plain(&node);
        let mut holders: Vec<Peer> = Vec::new();
        for at in 0..count / part {
            if at % 10_000 == 0 {
                holders.push(lane.receiver(0, "realm1", Part::Subscriber, 16));
            }
            if let Some(holder) = holders.last_mut() {
                holder.subscribe(&topic(at), &json!({"match": matching}));
            }
        }
        let mut events = one_to_one(part);
        // A topic whose way through the patterns is as long as theirs.
        events.topic = "load.7.7".to_owned();
        events.subscribed = events.topic.clone();
        Ok::<_, String>(move || {
            let _there = &holders;
            events.run(&Lane::plain(&node))
        })
    };
    Ok(in_turn(Outcome::per_second, events(few)?, events(many)?))
}

/// Measures two publishers in these realms on one processor and on two.
fn on_processors(part: u64, realms: [&'static str; 2]) -> Result<Compared, String> {
    let one = publishers(part, realms, vec![0])?;
    let two = publishers(part, realms, vec![0, 1])?;
    Ok(in_turn(Outcome::per_busy_second, one, two))
}

/// Measures two publishers whose nodes have nothing in common, a processor each, which is what the machine itself
/// allows, and then in two realms of one node.
fn against_two_nodes(part: u64) -> Result<Compared, String> {
    let node = |cpu| {
        start_node(&Node {
            cpus: vec![cpu],
            ..Node::default()
        })
    };
    let nodes = [node(0)?, node(1)?];
    let apart = move || {
        let [first, second] = thread::scope(|scope| {
            let running = nodes
                .each_ref()
                .map(|node| scope.spawn(|| long(part, 0, "realm1").run(&Lane::plain(node))));
            running.map(|it| it.join().expect("the publisher was served"))
        });
        Outcome {
            operations: first.operations + second.operations,
            cpu: first.cpu + second.cpu,
            busiest: first.busiest.max(second.busiest),
            ..first
        }
    };
    let together = publishers(part, ["realm1", "realm2"], vec![0, 1])?;
    Ok(in_turn(Outcome::per_busy_second, apart, together))
}

/// Starts a node on these processors; what it returns lets a publisher in each of the realms publish at once.
fn publishers(
    part: u64,
    realms: [&'static str; 2],
    cpus: Vec<usize>,
) -> Result<impl FnMut() -> Outcome, String> {
    let node = start_node(&Node { cpus, realms: 2 })?;
    let streams = [0, 1].map(|index| long(part, index, realms[index]));
    Ok(move || Events::run_all(&streams, &Lane::plain(&node)))
}

/// So many that the time in which connections find their threads is little of it.
fn long(part: u64, index: usize, realm: &'static str) -> Events {
    Events {
        realm,
        topic: format!("load.topic.{index}"),
        subscribed: format!("load.topic.{index}"),
        ..Events::new(1, 16, 4_000_000 / part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_each_side_counts() {
        let side = |cpus: [f64; ROUNDS]| {
            let mut cpus = cpus.into_iter();
            move || Outcome {
                operations: 60,
                cpu: cpus.next().expect("no more rounds than that"),
                ..Outcome::default()
            }
        };
        let base = side([3.0, 2.0, 4.0, 3.0, 3.0]);
        let compared = in_turn(Outcome::per_second, base, side([6.0, 5.0, 3.0, 4.0, 6.0]));
        assert_eq!(compared.base.per_second(), 30.0);
        assert_eq!(compared.value.per_second(), 20.0);
    }
}
