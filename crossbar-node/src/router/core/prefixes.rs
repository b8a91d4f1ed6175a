//! Prefix patterns in a radix tree: every pattern that a URI begins with is on one path from the root.
//!
//! The cost of a look-up depends on the URI and on how the patterns branch along it, not on how many there are.

const ROOT: u32 = 0;

/// A set of prefixes, each with a number.
pub(super) struct Prefixes {
    nodes: Vec<Node>,
    free: Vec<u32>,
    count: usize,
}

// INVARIANT: only the root has an empty label; any other node has a value or at least two children.
#[derive(Default)]
struct Node {
    label: Box<[u8]>,
    value: Option<u32>,
    /// First octet of the child's label and the child, in order of the octet.
    children: Vec<(u8, u32)>,
}

impl Node {
    fn child(&self, first: u8) -> Option<u32> {
        let at = self.children.binary_search_by_key(&first, |child| child.0);
        at.ok().map(|at| self.children[at].1)
    }

    fn set_child(&mut self, first: u8, node: u32) {
        match self.children.binary_search_by_key(&first, |child| child.0) {
            Ok(at) => self.children[at].1 = node,
            Err(at) => self.children.insert(at, (first, node)),
        }
    }
}

impl Prefixes {
    pub(super) fn new() -> Prefixes {
        Prefixes {
            nodes: vec![Node::default()],
            free: Vec::new(),
            count: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Calls `found` for every prefix of `uri`, the shortest first.
    pub(super) fn each(&self, uri: &str, mut found: impl FnMut(u32)) {
        if self.count == 0 {
            return;
        }
        let mut node = &self.nodes[ROOT as usize];
        let mut rest = uri.as_bytes();
        loop {
            if let Some(value) = node.value {
                found(value);
            }
            let next = rest.first().and_then(|first| node.child(*first));
            let Some(next) = next.map(|child| &self.nodes[child as usize]) else {
                return;
            };
            let Some(after) = rest.strip_prefix(&*next.label) else {
                return;
            };
            node = next;
            rest = after;
        }
    }

    /// Returns the value of exactly this prefix.
    pub(super) fn get(&self, prefix: &str) -> Option<u32> {
        self.path(prefix)
            .and_then(|path| self.nodes[*path.last()? as usize].value)
    }

    /// Adds a prefix, or gives it another value.
    pub(super) fn insert(&mut self, prefix: &str, value: u32) {
        let mut rest = prefix.as_bytes();
        let mut at = ROOT;
        while let Some(first) = rest.first() {
            let Some(child) = self.nodes[at as usize].child(*first) else {
                let leaf = self.add(Node {
                    label: rest.into(),
                    ..Node::default()
                });
                self.nodes[at as usize].set_child(*first, leaf);
                at = leaf;
                break;
            };
            let label = &self.nodes[child as usize].label;
            let common = label.iter().zip(rest).take_while(|(a, b)| a == b).count();
            at = if common == label.len() {
                child
            } else {
                self.split(at, child, common)
            };
            rest = &rest[common..];
        }
        if self.nodes[at as usize].value.replace(value).is_none() {
            self.count += 1;
        }
    }

    /// Takes a prefix out.
    pub(super) fn remove(&mut self, prefix: &str) {
        let Some(path) = self.path(prefix) else {
            return;
        };
        let &[.., at] = &path[..] else { return };
        if self.nodes[at as usize].value.take().is_none() {
            return;
        }
        self.count -= 1;
        let &[.., parent, _] = &path[..] else {
            return;
        };
        if self.nodes[at as usize].children.is_empty() {
            let first = self.nodes[at as usize].label[0];
            let siblings = &mut self.nodes[parent as usize].children;
            siblings.retain(|child| child.0 != first);
            self.release(at);
            self.shorten(parent);
        } else {
            self.shorten(at);
        }
    }

    /// Puts a node between `parent` and `child`, after `common` octets of the child's label.
    fn split(&mut self, parent: u32, child: u32, common: usize) -> u32 {
        let label = std::mem::take(&mut self.nodes[child as usize].label);
        let (head, tail) = label.split_at(common);
        self.nodes[child as usize].label = tail.into();
        let middle = self.add(Node {
            label: head.into(),
            value: None,
            children: vec![(tail[0], child)],
        });
        self.nodes[parent as usize].set_child(head[0], middle);
        middle
    }

    /// Joins a node with its child if it stands for nothing by itself.
    fn shorten(&mut self, at: u32) {
        let node = &self.nodes[at as usize];
        let [(_, child)] = node.children[..] else {
            return;
        };
        if at == ROOT || node.value.is_some() {
            return;
        }
        let below = std::mem::take(&mut self.nodes[child as usize]);
        let node = &mut self.nodes[at as usize];
        node.label = [&*node.label, &*below.label].concat().into();
        node.value = below.value;
        node.children = below.children;
        self.free.push(child);
    }

    /// Returns the nodes from the root to that of `prefix`.
    fn path(&self, prefix: &str) -> Option<Vec<u32>> {
        let mut path = vec![ROOT];
        let mut at = ROOT;
        let mut rest = prefix.as_bytes();
        while let Some(first) = rest.first() {
            at = self.nodes[at as usize].child(*first)?;
            rest = rest.strip_prefix(&*self.nodes[at as usize].label)?;
            path.push(at);
        }
        Some(path)
    }

    fn add(&mut self, node: Node) -> u32 {
        if let Some(at) = self.free.pop() {
            self.nodes[at as usize] = node;
            return at;
        }
        self.nodes.push(node);
        u32::try_from(self.nodes.len() - 1).expect("memory ends before 2^32 patterns")
    }

    fn release(&mut self, at: u32) {
        self.nodes[at as usize] = Node::default();
        self.free.push(at);
    }

    /// Checks the tree's own rules.
    #[cfg(test)]
    pub(super) fn check(&self) {
        let mut values = 0;
        let mut used = 0;
        let mut open = vec![ROOT];
        while let Some(at) = open.pop() {
            let node = &self.nodes[at as usize];
            used += 1;
            values += usize::from(node.value.is_some());
            assert_eq!(at == ROOT, node.label.is_empty());
            assert!(at == ROOT || node.value.is_some() || node.children.len() > 1);
            for (first, child) in &node.children {
                assert_eq!(self.nodes[*child as usize].label[0], *first);
                open.push(*child);
            }
        }
        assert_eq!(values, self.count);
        assert_eq!(used + self.free.len(), self.nodes.len());
    }
}
