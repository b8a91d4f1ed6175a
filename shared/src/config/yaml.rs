//! Reads one YAML document into a [`Node`] tree with byte spans. Without recursion, and bounded: anchors may be
//! used, but what they expand to is counted. What plain scalars mean is `yaml_scalar.rs`.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::document::{
    Content, Entry, MAX_DEPTH, MAX_NODES, Node, duplicate, problem, too_deep, too_many,
};
use super::problem::{Problem, Problems, Span, code};
use super::yaml_scalar;

/// A text of this many bytes counts as one more value: a long one must not be repeated without end either.
const TEXT_WEIGHT: usize = 64;

/// Reads a YAML text.
pub(super) fn parse(text: &str) -> Result<Node, Problems> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offsets = Offsets::new(body, text.len() - body.len());
    let mut builder = Builder::default();
    for step in Parser::new_from_str(body) {
        let (event, span) = step.map_err(|error| {
            let at = offsets.byte(error.marker().index());
            problem(code::SYNTAX, error.info().to_owned(), Some(at..at + 1))
        })?;
        let span = offsets.byte(span.start.index())..offsets.byte(span.end.index());
        builder.handle(event, trimmed(text, span))?;
    }
    if let Some(problems) = Problems::new(builder.problems) {
        return Err(problems);
    }
    // An empty document is null, as in every YAML implementation.
    Ok(builder.root.unwrap_or(Node {
        span: Some(0..0),
        content: Content::Null,
    }))
}

/// An open list or dict.
enum Open {
    List(Vec<Node>),
    Dict(Vec<Entry>, Option<(String, Span)>),
}

struct Frame {
    open: Open,
    start: usize,
    anchor: usize,
    nodes: usize,
}

#[derive(Default)]
struct Builder {
    stack: Vec<Frame>,
    root: Option<Node>,
    documents: usize,
    /// Anchored values with the number of values in them and their depth.
    anchors: HashMap<usize, (Node, usize, usize)>,
    nodes: usize,
    /// Values kept a second time because they have an anchor.
    anchored: usize,
    problems: Vec<Problem>,
}

impl Builder {
    fn handle(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(syntax("the file has more than one document", span));
                }
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                let content =
                    scalar(&text, style, tag.as_deref()).map_err(|m| syntax(m, span.clone()))?;
                let as_key = text.into_owned();
                let weight = 1 + as_key.len() / TEXT_WEIGHT;
                let node = Node {
                    span: Some(span),
                    content,
                };
                self.value(node, Some(as_key), anchor, weight)
            }
            Event::SequenceStart(anchor, tag) => {
                collection_tag(tag.as_deref(), "seq", &span)?;
                self.open(Open::List(Vec::new()), span, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                collection_tag(tag.as_deref(), "map", &span)?;
                self.open(Open::Dict(Vec::new(), None), span, anchor)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(id) => {
                let Some((node, nodes, depth)) = self.anchors.get(&id) else {
                    return Err(syntax("this alias refers to the value that it is in", span));
                };
                if self.stack.len() + depth > MAX_DEPTH {
                    return Err(too_deep(Some(span)));
                }
                let nodes = *nodes;
                // Counted before the copy is made: an alias bomb must not go off first.
                if self.nodes + nodes > MAX_NODES {
                    return Err(too_many(Some(span)));
                }
                let mut node = node.clone();
                let as_key = match &node.content {
                    Content::Text(text) => Some(text.clone()),
                    _ => None,
                };
                node.span = Some(span);
                self.value(node, as_key, 0, nodes)
            }
        }
    }

    fn open(&mut self, open: Open, span: Span, anchor: usize) -> Result<(), Problem> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(too_deep(Some(span)));
        }
        if let Some(Frame {
            open: Open::Dict(_, None),
            ..
        }) = self.stack.last()
        {
            return Err(syntax("an attribute's name is a list or a dict", span));
        }
        self.stack.push(Frame {
            open,
            start: span.start,
            anchor,
            nodes: self.nodes,
        });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Problem> {
        let Some(frame) = self.stack.pop() else {
            return Err(syntax("this closes nothing", end));
        };
        let content = match frame.open {
            Open::List(items) => Content::List(items),
            Open::Dict(entries, _) => Content::Dict(self.merge(entries)?),
        };
        let last = last_end(&content).unwrap_or(frame.start);
        let node = Node {
            span: Some(frame.start..last.max(end.end.min(last + 1)).max(frame.start)),
            content,
        };
        let inner = self.nodes - frame.nodes + 1;
        self.nodes -= inner - 1;
        self.value(node, None, frame.anchor, inner)
    }

    /// Puts a finished value (with `nodes` values in it) where it belongs.
    fn value(
        &mut self,
        node: Node,
        as_key: Option<String>,
        anchor: usize,
        nodes: usize,
    ) -> Result<(), Problem> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES {
            return Err(too_many(node.span));
        }
        if anchor != 0 {
            self.anchored += nodes;
            if self.anchored > MAX_NODES {
                return Err(too_many(node.span));
            }
            let depth = depth(&node);
            self.anchors.insert(anchor, (node.clone(), nodes, depth));
        }
        let span = node.span.clone().unwrap_or_default();
        match self.stack.last_mut().map(|frame| &mut frame.open) {
            None => self.root = Some(node),
            Some(Open::List(items)) => items.push(node),
            Some(Open::Dict(entries, pending)) => match pending.take() {
                None => match as_key {
                    Some(key) => *pending = Some((key, span)),
                    None => return Err(syntax("an attribute's name is not a string", span)),
                },
                Some((key, key_span)) => entries.push(Entry {
                    key,
                    key_span: Some(key_span),
                    value: node,
                }),
            },
        }
        Ok(())
    }

    /// Resolves merge keys (`<<`) and refuses names that are there twice.
    fn merge(&mut self, entries: Vec<Entry>) -> Result<Vec<Entry>, Problem> {
        let mut merged: Vec<Entry> = Vec::with_capacity(entries.len());
        let mut seen = std::collections::HashSet::new();
        let mut sources = Vec::new();
        for entry in entries {
            if entry.key == "<<" {
                sources.push(entry.value);
            } else if seen.insert(entry.key.clone()) {
                merged.push(entry);
            } else {
                self.problems
                    .push(duplicate(&entry.key, &[], entry.key_span));
            }
        }
        while let Some(source) = sources.pop() {
            match source.content {
                Content::Dict(inherited) => {
                    let new = inherited.into_iter().filter(|e| seen.insert(e.key.clone()));
                    merged.extend(new);
                }
                // Earlier ones win, and `pop` takes the last.
                Content::List(list)
                    if list.iter().all(|n| matches!(n.content, Content::Dict(_))) =>
                {
                    sources.extend(list.into_iter().rev());
                }
                _ => {
                    return Err(syntax(
                        "only a dict can be merged",
                        source.span.unwrap_or_default(),
                    ));
                }
            }
        }
        Ok(merged)
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Content, &'static str> {
    match tag {
        None if style == ScalarStyle::Plain => Ok(yaml_scalar::resolve(text)),
        None => Ok(Content::Text(text.to_owned())),
        Some(tag) if tag.is_yaml_core_schema() => match tag.suffix.as_str() {
            "str" => Ok(Content::Text(text.to_owned())),
            "int" | "float" | "bool" | "null" => Ok(yaml_scalar::resolve(text)),
            _ => Err("this tag is not supported"),
        },
        Some(_) => Err("this tag is not supported"),
    }
}

fn collection_tag(tag: Option<&Tag>, suffix: &str, span: &Span) -> Result<(), Problem> {
    match tag {
        Some(tag) if !(tag.is_yaml_core_schema() && tag.suffix == suffix) => {
            Err(syntax("this tag is not supported", span.clone()))
        }
        _ => Ok(()),
    }
}

/// Where the last thing in a list or dict ends; the parser's own end runs into the next line.
fn last_end(content: &Content) -> Option<usize> {
    let span = match content {
        Content::List(items) => items.last()?.span.clone(),
        Content::Dict(entries) => entries.last()?.value.span.clone(),
        _ => None,
    };
    span.map(|span| span.end)
}

// Recursion is bounded by MAX_DEPTH.
fn depth(node: &Node) -> usize {
    match &node.content {
        Content::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Content::Dict(entries) => 1 + entries.iter().map(|e| depth(&e.value)).max().unwrap_or(0),
        _ => 0,
    }
}

fn syntax(message: impl Into<String>, span: Span) -> Problem {
    problem(code::SYNTAX, message, Some(span))
}

/// Cuts blanks and line ends off the end of a span.
fn trimmed(text: &str, span: Span) -> Span {
    let slice = text.get(span.clone()).unwrap_or("");
    span.start..span.start + slice.trim_end().len()
}

/// The parser counts characters; we count bytes.
enum Offsets {
    Same(usize),
    Table(Vec<usize>),
}

impl Offsets {
    fn new(body: &str, skipped: usize) -> Self {
        if body.is_ascii() {
            return Self::Same(skipped);
        }
        let starts = body.char_indices().map(|(at, _)| skipped + at);
        Self::Table(starts.chain([skipped + body.len()]).collect())
    }

    fn byte(&self, index: usize) -> usize {
        match self {
            Self::Same(skipped) => skipped + index,
            Self::Table(starts) => {
                let last = starts.last().copied().unwrap_or(0);
                starts.get(index).copied().unwrap_or(last)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn value(text: &str) -> serde_json::Value {
        parse(text).expect("it is YAML").to_value()
    }

    fn refused(text: &str) -> &'static str {
        parse(text).expect_err("it is refused").as_slice()[0].code
    }

    #[test]
    fn values_and_keys_have_their_bytes() {
        let text = "# ü\nä:\n  - x: 'é'\n    y: 1\n\nz: 2\n";
        let node = parse(text).expect("it is YAML");
        let Content::Dict(entries) = &node.content else {
            panic!("a dict")
        };
        let slice = |span: &Option<Span>| text[span.clone().expect("a span")].to_owned();
        assert_eq!(slice(&entries[0].key_span), "ä");
        assert_eq!(slice(&entries[1].key_span), "z");
        assert_eq!(slice(&entries[1].value.span), "2");
        let Content::List(items) = &entries[0].value.content else {
            panic!("a list")
        };
        assert_eq!(slice(&items[0].get("x").expect("x").span), "'é'");
        assert_eq!(slice(&items[0].span).trim_end(), "x: 'é'\n    y: 1");
    }

    #[test]
    fn anchors_and_merge_keys_are_followed() {
        let text = "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\nc: *a\n";
        let expected = json!({"a": {"x": 1, "y": 2}, "b": {"y": 3, "x": 1}, "c": {"x": 1, "y": 2}});
        assert_eq!(value(text), expected);
    }

    #[test]
    fn alias_bomb_is_refused() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for i in 1..12 {
            let list = vec![format!("*a{}", i - 1); 10].join(", ");
            text.push_str(&format!("a{i}: &a{i} [{list}]\n"));
        }
        assert_eq!(refused(&text), code::TOO_LARGE);
        let long = format!(
            "a: &a {}\nb: [{}]",
            "x".repeat(1 << 20),
            vec!["*a"; 1000].join(",")
        );
        assert_eq!(refused(&long), code::TOO_LARGE);
        let nested = "&a [ ".repeat(60) + &"1,".repeat(30_000) + &"]".repeat(60);
        assert_eq!(refused(&nested), code::TOO_LARGE);
        assert_eq!(refused("a: &a [*a]"), code::SYNTAX);
    }

    #[test]
    fn what_json_cannot_say_is_refused() {
        assert_eq!(refused("a: 1\na: 2\n"), code::DUPLICATE_ATTRIBUTE);
        assert_eq!(refused("--- 1\n--- 2\n"), code::SYNTAX);
        assert_eq!(refused("a: !python/object x\n"), code::SYNTAX);
        assert_eq!(refused("? [a]\n: 1\n"), code::SYNTAX);
        assert_eq!(refused("a: [1\nb: 2"), code::SYNTAX);
        assert_eq!(refused(&"- ".repeat(100)), code::TOO_DEEP);
        assert_eq!(refused(&"[".repeat(100)), code::TOO_DEEP);
    }
}
