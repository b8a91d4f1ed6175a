//! The output formats, and the only place that writes to standard output.

use std::env;
use std::io::{self, Write};
use std::process;

use clap::ValueEnum;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::table::{Layout, Row, lay_out, measured};
use super::text::{Zone, clean, show};
use super::view::{Show, View};
use crate::exit::Exit;
use crate::terminal::Terminal;

/// How answers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people
    #[default]
    Table,
    /// A table with more columns
    Wide,
    /// The whole answer as JSON
    Json,
    /// JSON, one element per line
    Jsonl,
    /// Ids only, one per line
    Name,
}

impl Format {
    /// Returns whether programs read it, so that errors are JSON as well.
    pub const fn machine(self) -> bool {
        matches!(self, Format::Json | Format::Jsonl)
    }
}

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
    format: Format,
    headers: bool,
    zone: Zone,
    layout: Layout,
}

impl Output {
    /// Prepares to write in `format`.
    pub fn new(format: Format, headers: bool, utc: bool, terminal: &Terminal) -> Self {
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
            format,
            headers,
            zone,
            layout: Layout {
                stream: terminal.out,
                width: width.or_else(|| measured(terminal.out)),
            },
        }
    }

    /// Returns the format.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// Returns how times are written.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Writes a list. `prefix` is put before each name, such as `w1/` before the realms of `w1`.
    pub fn list(&self, view: &View, prefix: &str, items: &Value) {
        let none = Vec::new();
        let rows = items.as_array().unwrap_or(&none);
        match self.format {
            Format::Json => self.json(items),
            Format::Jsonl => rows.iter().for_each(|item| line(&item.to_string())),
            Format::Name => rows.iter().for_each(|item| self.name(view, prefix, item)),
            Format::Table | Format::Wide => {
                let columns: Vec<_> = self.columns(view).collect();
                let titles: Vec<_> = columns.iter().map(|column| column.title).collect();
                let rows: Vec<Row> = rows.iter().map(|item| self.row(view, item)).collect();
                let titles = self.headers.then_some(titles.as_slice());
                write(&lay_out(titles, &rows, self.layout));
            }
        }
    }

    /// Writes one answer, field by field.
    pub fn record(&self, view: &View, value: &Value) {
        match self.format {
            Format::Json | Format::Jsonl => self.json(value),
            Format::Name if !view.name.is_empty() => self.name(view, "", value),
            _ => {
                let titles = self.columns(view).map(|column| column.title);
                let cells = self.row(view, value).into_iter();
                let rows: Vec<Row> = titles
                    .zip(cells)
                    .filter(|(_, (text, _))| text != "-")
                    .map(|(title, cell)| vec![(title.to_owned(), false), cell])
                    .collect();
                write(&lay_out(None, &rows, self.layout));
            }
        }
    }

    /// Writes an answer that is one value.
    pub fn value(&self, value: &Value, how: Show) {
        match (self.format, value) {
            (Format::Json | Format::Jsonl, value) => self.json(value),
            // Structured values that have no view of their own.
            (_, Value::Object(_) | Value::Array(_)) if how == Show::Text => {
                line(&clean_json(value, self.layout.stream.terminal));
            }
            (_, value) => line(&show(value, how, &self.zone)),
        }
    }

    /// Writes what a changing command did.
    pub fn change(&self, change: &Change) {
        match self.format {
            Format::Json | Format::Jsonl => self.json(&json!({
                "changed": change.changed,
                "object": change.object,
                "id": change.id,
                "result": change.result,
            })),
            Format::Name => line(&clean(&change.id)),
            Format::Table | Format::Wide => line(&clean(&change.sentence)),
        }
    }

    /// Writes one element of a stream, as JSON where that is wanted, else as `text` says.
    pub fn event(&self, value: &Value, text: impl FnOnce() -> String) {
        match self.format {
            Format::Json | Format::Jsonl => line(&value.to_string()),
            _ => line(&text()),
        }
    }

    /// Writes a line of a table that grows: every cell at least as wide as `widths` says, which it widens. Columns that do
    /// not fit the terminal are left out, from the right, unless all were asked for.
    pub fn growing(&self, view: &View, value: &Value, widths: &mut Vec<usize>) {
        if self.format.machine() {
            return line(&value.to_string());
        }
        if widths.is_empty() {
            widths.extend(
                self.columns(view)
                    .map(|column| least(column.show, &self.zone).max(column.title.len())),
            );
            if let (Some(width), Format::Table) = (self.layout.width, self.format) {
                widths.truncate(fitting(widths, usize::from(width)));
            }
            if self.headers {
                let titles = self.columns(view).map(|column| column.title.to_owned());
                line(&pad(titles, widths));
            }
        }
        let cells = self.row(view, value).into_iter().map(|(text, _)| text);
        line(&pad(cells, widths));
    }

    /// Writes text as it stands. For help, scripts and lines of logs, made harmless by the caller.
    pub fn text(&self, text: &str) {
        write(text);
    }

    fn json(&self, value: &Value) {
        let text = match self.format {
            Format::Json if self.layout.stream.terminal => format!("{value:#}"),
            _ => value.to_string(),
        };
        line(&text);
    }

    fn name(&self, view: &View, prefix: &str, item: &Value) {
        if let Some(name) = item.pointer(view.name).and_then(Value::as_str) {
            line(&clean(&format!("{prefix}{name}")));
        }
    }

    fn columns<'v>(&self, view: &'v View) -> impl Iterator<Item = &'v super::Column> {
        let wide = self.format == Format::Wide;
        view.columns
            .iter()
            .filter(move |column| wide || !column.wide)
    }

    fn row(&self, view: &View, item: &Value) -> Row {
        self.columns(view)
            .map(|column| {
                let value = item.pointer(column.pointer).unwrap_or(&Value::Null);
                (
                    show(value, column.show, &self.zone),
                    column.show == Show::Status,
                )
            })
            .collect()
    }
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

/// Writes one line and flushes it, so that whoever reads a stream has it at once.
fn line(text: &str) {
    let mut owned = String::with_capacity(text.len() + 1);
    owned.push_str(text);
    owned.push('\n');
    write(&owned);
}

fn write(text: &str) {
    let mut out = io::stdout().lock();
    if let Err(why) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        lost(&why);
    }
}

/// Ends the program because its answer cannot be written: a full disk must not look like success, and a watch must not
/// go on for nobody. (A closed pipe does not come here, it ends the process by SIGPIPE.)
fn lost(why: &io::Error) -> ! {
    let message = format!("crossbarctl: cannot write to standard output: {why}\n");
    // If standard error cannot be written either, the exit code says it.
    drop(io::stderr().write_all(message.as_bytes()));
    process::exit(i32::from(Exit::Failed.code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_do_not_fit_are_left_out_from_the_right() {
        assert_eq!(
            fitting(&[19, 9, 6], 38),
            3,
            "two blanks between, none behind"
        );
        assert_eq!(fitting(&[19, 9, 6], 37), 2);
        assert_eq!(fitting(&[19, 9], 5), 1);
    }
}
