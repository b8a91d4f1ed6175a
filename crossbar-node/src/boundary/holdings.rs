//! What a worker has come to hold by successful `start_*` calls: what its replacement has to start.
//!
//! The worker tells each change; the controller keeps the list and hands it to the replacement.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One thing that a worker holds, and the call that started it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Holding {
    /// What it is: the path of ids from the kind down, such as `["realm", "realm1"]`.
    pub path: Vec<String>,
    /// The procedure that started it.
    pub procedure: String,
    /// The arguments of the call, secrets included.
    pub arguments: Map<String, Value>,
}

/// What happened to the holdings of a worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Something was started.
    Held(Holding),
    /// Something was stopped, and with it all that was inside it.
    Dropped(Vec<String>),
}

/// All that a worker holds, in order of start.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Holdings(Vec<Holding>);

impl Holdings {
    /// Takes in a change. Telling the same twice changes nothing.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Held(holding) => {
                self.0.retain(|held| held.path != holding.path);
                self.0.push(holding);
            }
            Change::Dropped(path) => self.0.retain(|held| !held.path.starts_with(&path)),
        }
    }

    /// Iterates over the holdings, in the order in which they have to be started.
    pub fn iter(&self) -> std::slice::Iter<'_, Holding> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(path: &str) -> Vec<String> {
        path.split('/').map(str::to_owned).collect()
    }

    fn held(name: &str) -> Change {
        Change::Held(Holding {
            path: path(name),
            procedure: "start".to_owned(),
            arguments: Map::new(),
        })
    }

    fn names(holdings: &Holdings) -> Vec<String> {
        holdings.iter().map(|held| held.path.join("/")).collect()
    }

    #[test]
    fn what_is_dropped_takes_along_what_is_inside() {
        let mut holdings = Holdings::default();
        for name in ["realm/r1", "realm/r10", "realm/r1/role/a", "transport/t1"] {
            holdings.apply(held(name));
        }
        holdings.apply(Change::Dropped(path("realm/r1")));
        assert_eq!(names(&holdings), ["realm/r10", "transport/t1"]);
    }

    #[test]
    fn telling_twice_changes_nothing() {
        let mut holdings = Holdings::default();
        for change in [
            held("realm/r1"),
            held("realm/r1"),
            Change::Dropped(path("x")),
        ] {
            holdings.apply(change);
        }
        assert_eq!(names(&holdings), ["realm/r1"]);
    }
}
