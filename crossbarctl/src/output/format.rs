//! Answers in the formats, and the only place that writes to standard output.

use std::cell::RefCell;
use std::env;
use std::io::{self, Write};
use std::process;
use std::rc::Rc;

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::choice::{Choice, Chosen, Fields, Format};
use super::table::{Layout, Row, TooWide, lay_out, measured};
use super::template::fill;
use super::text::{Zone, ago, clean, show};
use super::view::{Show, View};
use crate::exit::Exit;
use crate::terminal::Terminal;

/// What a changing command did.
#[derive(Clone, Debug)]
pub struct Change {
    /// Whether anything is different now.
    pub changed: bool,
    /// What kind of thing it is: `worker`, `realm`, …
    pub object: &'static str,
    /// Its id, in the form other commands accept.
    pub id: String,
    /// One line for people.
    pub sentence: String,
    /// What the node answered.
    pub result: Value,
}

/// Writes answers.
#[derive(Clone, Debug)]
pub struct Output {
    choice: Choice,
    fields: Fields,
    headers: bool,
    zone: Zone,
    layout: Layout,
    /// Takes what would be written, where somebody wants it.
    caught: Option<Rc<RefCell<String>>>,
}

impl Output {
    /// Prepares to write as `choice` and `fields` say.
    pub fn new(
        choice: Choice,
        fields: Fields,
        headers: bool,
        utc: bool,
        terminal: &Terminal,
    ) -> Self {
        let zone = match (terminal.out.terminal, utc) {
            (false, _) => Zone::Rfc3339,
            (true, true) => Zone::Utc,
            (true, false) => Zone::Local(TimeZone::system()),
        };
        let width = env::var("COLUMNS")
            .ok()
            .and_then(|width| width.parse().ok())
            .filter(|width| *width > 0);
        Output {
            choice,
            fields,
            headers,
            zone,
            layout: Layout {
                stream: terminal.out,
                width: width.or_else(|| measured(terminal.out)),
            },
            caught: None,
        }
    }

    /// Returns the format.
    pub const fn format(&self) -> Format {
        self.choice.format
    }

    /// Keeps from now on what would be written, and returns where.
    pub fn catch(&mut self) -> Rc<RefCell<String>> {
        Rc::clone(self.caught.get_or_insert_default())
    }

    /// Returns what standard output is.
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// Returns how times are written.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Writes a list. `prefix` is put before each name, such as `w1/` before the realms of `w1`.
    pub fn list(&self, view: &View, prefix: &str, items: &Value) {
        let none = Vec::new();
        let rows = self.fields.sorted(view, items.as_array().unwrap_or(&none));
        match self.format() {
            Format::Json | Format::Yaml => self.json(&json!(rows)),
            Format::Jsonl => rows.iter().for_each(|item| self.line(&item.to_string())),
            Format::Template => rows.iter().for_each(|item| self.filled(item)),
            Format::Name => rows.iter().for_each(|item| self.name(view, prefix, item)),
            Format::Table | Format::Wide => self.write(&self.table(view, &rows)),
        }
    }

    /// Lays out the table of a list.
    pub fn table(&self, view: &View, rows: &[&Value]) -> String {
        let columns = self.columns(view);
        let titles: Vec<&str> = columns.iter().map(|column| column.title.as_ref()).collect();
        let rows: Vec<Row> = rows
            .iter()
            .map(|item| self.row(&columns, item, Times::Ago))
            .collect();
        let titles = self.headers.then_some(titles.as_slice());
        lay_out(titles, &rows, self.layout, TooWide::Cut)
    }

    /// Writes one answer, field by field.
    pub fn record(&self, view: &View, value: &Value) {
        match self.format() {
            format if format.whole() => self.json(value),
            Format::Name if !view.name.is_empty() => self.name(view, "", value),
            _ => self.pairs(self.fields_of(view, value)),
        }
    }

    /// Returns titles and texts of an answer's fields, those that it has.
    pub fn fields_of(&self, view: &View, value: &Value) -> Vec<(String, String, Show)> {
        let columns = self.columns(view);
        let cells = self.row(&columns, value, Times::Both).into_iter();
        let fields = columns.into_iter().zip(cells);
        fields
            .filter(|(_, (text, _))| text != "-")
            .map(|(column, (text, _))| (column.title.into_owned(), text, column.show))
            .collect()
    }

    /// Writes titles and texts, one pair per line.
    pub fn pairs(&self, pairs: Vec<(String, String, Show)>) {
        let rows: Vec<Row> = pairs
            .into_iter()
            .map(|(title, text, show)| vec![(title, false), (text, show == Show::Status)])
            .collect();
        self.write(&lay_out(None, &rows, self.layout, TooWide::Wrap));
    }

    /// Writes an answer that is one value.
    pub fn value(&self, value: &Value, how: Show) {
        match (self.format(), value) {
            (format, value) if format.whole() => self.json(value),
            // Structured values that have no view of their own.
            (_, Value::Object(_) | Value::Array(_)) if how == Show::Text => {
                self.line(&clean_json(value, self.layout.stream.terminal));
            }
            (_, value) => self.line(&show(value, how, &self.zone)),
        }
    }

    /// Writes what a changing command did.
    pub fn change(&self, change: &Change) {
        match self.format() {
            format if format.whole() => self.json(&json!({
                "changed": change.changed,
                "object": change.object,
                "id": change.id,
                "result": change.result,
            })),
            Format::Name => self.line(&clean(&change.id)),
            _ => self.line(&clean(&change.sentence)),
        }
    }

    /// Writes one element of a stream, as JSON where that is wanted, else as `text` says.
    pub fn event(&self, value: &Value, text: impl FnOnce() -> String) {
        match self.format() {
            Format::Json | Format::Jsonl => self.line(&value.to_string()),
            Format::Yaml => self.write(&format!("---\n{}", yaml(value))),
            Format::Template => self.filled(value),
            _ => self.line(&text()),
        }
    }

    /// Writes a line of a table that grows: every cell at least as wide as `widths` says, which it widens. Columns that do
    /// not fit the terminal are left out, from the right, unless all were asked for.
    pub fn growing(&self, view: &View, value: &Value, widths: &mut Vec<usize>) {
        if self.format().whole() {
            return self.event(value, String::new);
        }
        let columns = self.columns(view);
        if widths.is_empty() {
            widths.extend(
                columns
                    .iter()
                    .map(|column| least(column.show, &self.zone).max(column.title.len())),
            );
            if let (Some(width), Format::Table) = (self.layout.width, self.format()) {
                widths.truncate(fitting(widths, usize::from(width)));
            }
            if self.headers {
                let titles = columns
                    .iter()
                    .map(|column| column.title.clone().into_owned());
                self.line(&pad(titles, widths));
            }
        }
        let cells = self.row(&columns, value, Times::Clock).into_iter();
        let cells = cells.map(|(text, _)| text);
        self.line(&pad(cells, widths));
    }

    /// Writes text as it stands. For help, scripts and lines of logs, made harmless by the caller.
    pub fn text(&self, text: &str) {
        self.write(text);
    }

    /// Returns how many columns the terminal has, if it is one.
    pub fn width(&self) -> Option<usize> {
        let width = self.layout.width.filter(|_| self.layout.stream.terminal);
        width.map(usize::from)
    }

    /// Writes a whole answer.
    fn json(&self, value: &Value) {
        match self.format() {
            Format::Yaml => self.write(&yaml(value)),
            Format::Template => self.filled(value),
            Format::Json if self.layout.stream.terminal => self.line(&format!("{value:#}")),
            _ => self.line(&value.to_string()),
        }
    }

    fn filled(&self, value: &Value) {
        self.line(&fill(
            self.choice.template.as_deref().unwrap_or_default(),
            value,
        ));
    }

    /// Writes one line and flushes it, so that whoever reads a stream has it at once.
    fn line(&self, text: &str) {
        let mut owned = String::with_capacity(text.len() + 1);
        owned.push_str(text);
        owned.push('\n');
        self.write(&owned);
    }

    fn write(&self, text: &str) {
        if let Some(caught) = &self.caught {
            caught.borrow_mut().push_str(text);
            return;
        }
        let mut out = io::stdout().lock();
        // A closed pipe ends the process by SIGPIPE. Anything else, a full disk say, must not look like success.
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            drop(writeln!(
                io::stderr(),
                "Error: cannot write to standard output: {error}"
            ));
            process::exit(i32::from(Exit::Failed.code()));
        }
    }

    fn name(&self, view: &View, prefix: &str, item: &Value) {
        if let Some(name) = item.pointer(view.name).and_then(Value::as_str) {
            self.line(&clean(&format!("{prefix}{name}")));
        }
    }

    fn columns(&self, view: &View) -> Vec<Chosen> {
        self.fields.of(view, self.format() == Format::Wide)
    }

    fn row(&self, columns: &[Chosen], item: &Value, times: Times) -> Row {
        columns
            .iter()
            .map(|column| {
                let value = item.pointer(&column.pointer).unwrap_or(&Value::Null);
                let text = show(value, column.show, &self.zone);
                let text = match (column.show, &self.zone, times, ago(value)) {
                    (Show::Time, Zone::Local(_), Times::Ago, Some(ago)) => ago,
                    (Show::Time, Zone::Local(_), Times::Both, Some(ago)) => {
                        format!("{text} ({ago})")
                    }
                    _ => text,
                };
                (text, column.show == Show::Status)
            })
            .collect()
    }
}

/// How a person is told a point in time. In pipes, and with --utc, it is always the time itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    /// By the clock.
    Clock,
    /// How long ago it was.
    Ago,
    /// Both.
    Both,
}

/// How wide a column of a growing table is from the beginning, so that later lines still align.
fn least(show: Show, zone: &Zone) -> usize {
    match show {
        Show::Time => match zone {
            Zone::Rfc3339 => 24,
            Zone::Local(_) | Zone::Utc => 19,
        },
        Show::Bytes | Show::Status | Show::Text => 9,
        _ => 6,
    }
}

/// Returns how many columns stand beside each other in `width`; the first one always does.
fn fitting(widths: &[usize], width: usize) -> usize {
    let mut end = 0;
    let fit = widths.iter().take_while(|column| {
        let fits = end + **column <= width;
        end += **column + 2;
        fits
    });
    fit.count().max(1)
}

fn pad(cells: impl IntoIterator<Item = String>, widths: &mut [usize]) -> String {
    let mut out = String::new();
    for (cell, width) in cells.into_iter().zip(widths) {
        *width = (*width).max(cell.chars().count());
        let blanks = *width - cell.chars().count() + 2;
        out.push_str(&cell);
        out.extend(std::iter::repeat_n(' ', blanks));
    }
    out.truncate(out.trim_end().len());
    out
}

/// Writes a value as a YAML document.
pub fn yaml(value: &Value) -> String {
    let mut text = serde_saphyr::to_string(value).unwrap_or_else(|_| value.to_string());
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Writes a structure as JSON that a terminal can take: JSON itself lets some control characters stand.
fn clean_json(value: &Value, pretty: bool) -> String {
    let text = if pretty {
        format!("{value:#}")
    } else {
        value.to_string()
    };
    let lines: Vec<String> = text.lines().map(clean).collect();
    lines.join("\n")
}
