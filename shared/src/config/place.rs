//! A place in a document: a value, the way to it, and where to point when it is wrong.

use std::rc::Rc;

use super::document::{Content, Entry, Node, escape};
use super::problem::Span;

/// So many characters of an attribute's name go into a pointer.
const LONGEST_NAME: usize = 1024;

/// A value and where it is.
#[derive(Debug, Clone)]
pub struct At<'n> {
    /// The value.
    pub node: &'n Node,
    // Shared with the neighbours, and written out only for a problem: long names must not be copied for every value.
    path: Option<Rc<Step<'n>>>,
    key_span: Option<Span>,
}

#[derive(Debug)]
struct Step<'n> {
    parent: Option<Rc<Step<'n>>>,
    part: Part<'n>,
}

#[derive(Debug)]
enum Part<'n> {
    Key(&'n str),
    Index(usize),
}

impl<'n> At<'n> {
    /// The whole document.
    pub fn root(node: &'n Node) -> Self {
        Self {
            node,
            path: None,
            key_span: None,
        }
    }

    /// An attribute of the dict that is here.
    pub(super) fn attribute(&self, entry: &'n Entry) -> Self {
        let key_span = entry.key_span.clone();
        self.step(&entry.value, Part::Key(&entry.key), key_span)
    }

    /// An element of the list that is here.
    pub(super) fn element(&self, index: usize, node: &'n Node) -> Self {
        self.step(node, Part::Index(index), None)
    }

    fn step(&self, node: &'n Node, part: Part<'n>, key_span: Option<Span>) -> Self {
        let parent = self.path.clone();
        Self {
            node,
            path: Some(Rc::new(Step { parent, part })),
            key_span,
        }
    }

    /// The way from the root, as a JSON pointer.
    pub fn pointer(&self) -> String {
        let mut parts = Vec::new();
        let mut step = self.path.as_deref();
        while let Some(Step { parent, part }) = step {
            parts.push(part);
            step = parent.as_deref();
        }
        let mut pointer = String::new();
        for part in parts.into_iter().rev() {
            pointer.push('/');
            match part {
                Part::Key(key) => {
                    let key: String = key.chars().take(LONGEST_NAME).collect();
                    pointer.push_str(&escape(&key));
                }
                Part::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// Where the attribute's name stands, if this is one and there is a text.
    pub(super) fn name_span(&self) -> Option<Span> {
        self.key_span.clone()
    }

    /// Where to point: at a scalar itself; at a list's or dict's name, or its first character.
    pub(super) fn label(&self) -> Option<Span> {
        match &self.node.content {
            Content::List(_) | Content::Dict(_) => {
                let first = |span: &Span| span.start..span.start + 1;
                self.name_span()
                    .or_else(|| self.node.span.as_ref().map(first))
            }
            _ => self.node.span.clone(),
        }
    }
}
