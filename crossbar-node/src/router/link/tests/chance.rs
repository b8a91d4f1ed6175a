//! Realms, links and clients that come and go by chance. `LINK_SEED` replays one run.

use serde_json::json;

use super::world::{Client, World};

const REALMS: usize = 4;
const TOPICS: &[(&str, &str)] = &[
    ("a.b", "exact"),
    ("a.", "prefix"),
    (".b", "wildcard"),
    ("c", "exact"),
];

struct Run {
    world: World,
    subscribers: Vec<Client>,
    callees: Vec<(Client, String)>,
    links: Vec<usize>,
}

impl Run {
    fn new(seed: u64) -> Run {
        Run {
            world: World::new(REALMS, seed),
            subscribers: Vec::new(),
            callees: Vec::new(),
            links: Vec::new(),
        }
    }

    fn act(&mut self) {
        match self.world.chance(8) {
            0 | 1 => {
                let realm = self.world.chance(REALMS);
                let client = self.world.client(realm);
                let (topic, matching) = TOPICS[self.world.chance(TOPICS.len())];
                self.world.subscribe(client, topic, matching);
                self.subscribers.push(client);
            }
            2 if !self.subscribers.is_empty() => {
                let at = self.world.chance(self.subscribers.len());
                let client = self.subscribers.swap_remove(at);
                self.world.leave(client);
            }
            3 => {
                let (from, to) = (self.world.chance(REALMS), self.world.chance(REALMS));
                let link = self.world.link(from, to);
                self.links.push(link);
            }
            4 if !self.links.is_empty() => {
                let at = self.world.chance(self.links.len());
                let link = self.links.swap_remove(at);
                self.world.cut(link);
            }
            5 => {
                let realm = self.world.chance(REALMS);
                let client = self.world.client(realm);
                let procedure = format!("p{}", self.world.chance(3));
                let invoke = ["single", "roundrobin", "first"][self.world.chance(3)];
                let answer = self
                    .world
                    .register(client, &procedure, json!({"invoke": invoke}));
                if answer[0] == 65 {
                    self.callees.push((client, procedure));
                }
            }
            6 if !self.callees.is_empty() => {
                let at = self.world.chance(self.callees.len());
                let (client, _) = self.callees.swap_remove(at);
                self.world.leave(client);
            }
            _ => {
                let steps = self.world.chance(30);
                self.world.go_on(steps);
            }
        }
    }

    /// Once all realms are linked and at rest, every subscriber gets exactly one of each event that it matches.
    fn check(&mut self, seed: u64) {
        for from in 0..REALMS - 1 {
            let link = self.world.link(from, from + 1);
            self.links.push(link);
        }
        self.world.settle();
        let everything: Vec<_> = (0..REALMS).map(|realm| self.world.client(realm)).collect();
        for client in &everything {
            self.world.subscribe(*client, "a.b", "exact");
        }
        self.world.settle();
        for client in &self.subscribers {
            self.world.take(*client);
        }
        for realm in 0..REALMS {
            let publisher = self.world.client(realm);
            self.world.publish(publisher, "a.b", json!([realm]));
            self.world.settle();
            for client in &everything {
                assert_eq!(self.world.events(*client), [json!([realm])], "seed {seed}");
            }
            for client in &self.subscribers {
                assert!(self.world.events(*client).len() <= 1, "seed {seed}");
            }
        }
        let callees: Vec<_> = self.callees.iter().map(|it| it.0).collect();
        for (_, procedure) in self.callees.clone() {
            for realm in 0..REALMS {
                let caller = self.world.client(realm);
                let answer = self.world.call(caller, &procedure, &callees);
                assert!(
                    answer.is_u64(),
                    "seed {seed}: {procedure} at {realm}: {answer}"
                );
            }
        }
        for client in self.subscribers.drain(..).chain(everything) {
            self.world.leave(client);
        }
        for (client, _) in self.callees.drain(..) {
            self.world.leave(client);
        }
        self.world.settle();
        assert_eq!(
            self.world.sizes().0,
            0,
            "seed {seed}: links hold what nobody wants"
        );
    }
}

#[test]
fn whatever_happened_everybody_is_reached_once_and_nothing_stays_behind() {
    let given = std::env::var("LINK_SEED").ok();
    let given: Option<u64> = given.map(|seed| seed.parse().expect("LINK_SEED is a number"));
    let seeds = given.map_or(0..60, |seed| seed..seed + 1);
    for seed in seeds {
        let mut run = Run::new(seed);
        (0..60).for_each(|_| run.act());
        run.check(seed);
    }
}
