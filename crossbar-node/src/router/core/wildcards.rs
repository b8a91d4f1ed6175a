//! Wildcard patterns in a tree of URI components.

use hashbrown::Equivalent;
use shared::wamp::uri::MAX_COMPONENTS;

use super::{Map, map};

const ROOT: u32 = 0;
const NONE: u32 = u32::MAX;

/// A set of wildcard patterns, each with a number.
pub(super) struct Wildcards {
    nodes: Vec<Node>,
    free: Vec<u32>,
    /// Children by component; one table for all nodes, since most nodes have one child.
    named: Map<Edge, u32>,
    count: usize,
}

// INVARIANT: a node other than the root has a value or a child. No path is longer than MAX_COMPONENTS.
struct Node {
    /// Child for any component, or NONE.
    any: u32,
    /// How many children there are in `named`.
    names: u32,
    value: Option<u32>,
}

impl Node {
    const EMPTY: Node = Node {
        any: NONE,
        names: 0,
        value: None,
    };
}

#[derive(PartialEq, Eq, Hash)]
struct Edge {
    parent: u32,
    component: Box<str>,
}

// Hashes like an `Edge`: same fields, same order.
#[derive(Hash)]
struct EdgeRef<'a> {
    parent: u32,
    component: &'a str,
}

impl Equivalent<Edge> for EdgeRef<'_> {
    fn equivalent(&self, edge: &Edge) -> bool {
        self.parent == edge.parent && *self.component == *edge.component
    }
}

impl Wildcards {
    pub(super) fn new(seed: u64) -> Wildcards {
        Wildcards {
            nodes: vec![Node::EMPTY],
            free: Vec::new(),
            named: map(seed),
            count: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Calls `found` for every pattern that matches, the one that [`Wildcards::best`] returns first.
    pub(super) fn each(&self, uri: &str, mut found: impl FnMut(u32)) {
        self.visit(ROOT, Some(uri), &mut |value| {
            found(value);
            None
        });
    }

    /// Returns the pattern that matches and has its first wildcard furthest back; among those with the same first
    /// wildcard the one whose second is furthest back, and so on.
    pub(super) fn best(&self, uri: &str) -> Option<u32> {
        self.visit(ROOT, Some(uri), &mut Some)
    }

    // Recursion ends with the tree, so after MAX_COMPONENTS steps. It stops when `found` returns something.
    fn visit(
        &self,
        at: u32,
        rest: Option<&str>,
        found: &mut impl FnMut(u32) -> Option<u32>,
    ) -> Option<u32> {
        let node = &self.nodes[at as usize];
        let Some(rest) = rest else {
            return node.value.and_then(found);
        };
        let (component, rest) = match rest.as_bytes().iter().position(|octet| *octet == b'.') {
            Some(dot) => (&rest[..dot], Some(&rest[dot + 1..])),
            None => (rest, None),
        };
        if node.names > 0
            && let Some(child) = self.child(at, component)
            && let Some(value) = self.visit(child, rest, found)
        {
            return Some(value);
        }
        if node.any == NONE {
            return None;
        }
        self.visit(node.any, rest, found)
    }

    /// Returns the value of exactly this pattern.
    pub(super) fn get(&self, pattern: &str) -> Option<u32> {
        let mut at = ROOT;
        for component in pattern.split('.') {
            at = self.step(at, component)?;
        }
        self.nodes[at as usize].value
    }

    /// Adds a pattern, or gives it another value. One with too many components to match any URI is left out.
    pub(super) fn insert(&mut self, pattern: &str, value: u32) {
        if pattern.split('.').count() > MAX_COMPONENTS {
            return;
        }
        let mut at = ROOT;
        for component in pattern.split('.') {
            at = match self.step(at, component) {
                Some(child) => child,
                None => self.grow(at, component),
            };
        }
        if self.nodes[at as usize].value.replace(value).is_none() {
            self.count += 1;
        }
    }

    /// Takes a pattern out.
    pub(super) fn remove(&mut self, pattern: &str) {
        let mut path = Vec::new();
        let mut at = ROOT;
        for component in pattern.split('.') {
            let Some(child) = self.step(at, component) else {
                return;
            };
            path.push((at, component));
            at = child;
        }
        if self.nodes[at as usize].value.take().is_none() {
            return;
        }
        self.count -= 1;
        for (parent, component) in path.into_iter().rev() {
            let node = &self.nodes[at as usize];
            if node.value.is_some() || node.names > 0 || node.any != NONE {
                return;
            }
            self.nodes[at as usize] = Node::EMPTY;
            self.free.push(at);
            if component.is_empty() {
                self.nodes[parent as usize].any = NONE;
            } else {
                self.named.remove(&EdgeRef { parent, component });
                self.nodes[parent as usize].names -= 1;
            }
            at = parent;
        }
    }

    fn child(&self, parent: u32, component: &str) -> Option<u32> {
        self.named.get(&EdgeRef { parent, component }).copied()
    }

    fn step(&self, at: u32, component: &str) -> Option<u32> {
        if component.is_empty() {
            let any = self.nodes[at as usize].any;
            return (any != NONE).then_some(any);
        }
        self.child(at, component)
    }

    fn grow(&mut self, parent: u32, component: &str) -> u32 {
        let child = if let Some(child) = self.free.pop() {
            child
        } else {
            self.nodes.push(Node::EMPTY);
            u32::try_from(self.nodes.len() - 1).expect("memory ends before 2^32 components")
        };
        if component.is_empty() {
            self.nodes[parent as usize].any = child;
        } else {
            let component = component.into();
            self.named.insert(Edge { parent, component }, child);
            self.nodes[parent as usize].names += 1;
        }
        child
    }

    /// Checks the tree's own rules.
    #[cfg(test)]
    pub(super) fn check(&self) {
        let values = self.nodes.iter().filter(|node| node.value.is_some());
        assert_eq!(values.count(), self.count);
        let wild = self.nodes.iter().filter(|node| node.any != NONE).count();
        let used = 1 + wild + self.named.len();
        assert_eq!(used + self.free.len(), self.nodes.len());
        let idle = |node: &&Node| node.value.is_none() && node.names == 0 && node.any == NONE;
        let idle = self.nodes.iter().skip(1).filter(idle).count();
        assert_eq!(idle, self.free.len());
    }
}
