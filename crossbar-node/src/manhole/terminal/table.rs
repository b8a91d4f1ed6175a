//! Rows in columns, and one thing with its attributes one below the other.

use serde_json::{Map, Value};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::style::Style;

/// The widest cell of a table.
const WIDEST: usize = 60;

/// A column: what stands above it, and where in a row its value is (a JSON pointer).
pub type Column = (&'static str, &'static str);

/// Puts rows in columns. With `width` no line is longer than the screen.
pub fn table(columns: &[Column], rows: &[Value], style: Style, width: Option<usize>) -> String {
    let mut lines: Vec<Vec<String>> = vec![columns.iter().map(|it| it.0.to_owned()).collect()];
    lines.extend(rows.iter().map(|row| {
        let cells = columns.iter().map(|(_, path)| row.pointer(path));
        cells.map(|cell| clipped(&shown(cell), WIDEST)).collect()
    }));
    let right = |index: usize| {
        let cells = rows.iter().filter_map(|row| row.pointer(columns[index].1));
        let mut cells = cells.filter(|cell| !cell.is_null()).peekable();
        cells.peek().is_some() && cells.all(Value::is_number)
    };
    let widths: Vec<(usize, bool)> = (0..columns.len())
        .map(|index| {
            let widest = lines.iter().map(|line| line[index].width()).max();
            (widest.unwrap_or(0), right(index))
        })
        .collect();
    let mut out = String::new();
    for (number, cells) in lines.iter().enumerate() {
        let mut line = String::new();
        for (cell, (width, right)) in cells.iter().zip(&widths) {
            let room = " ".repeat(width - cell.width());
            let (before, behind) = if *right { (&*room, "") } else { ("", &*room) };
            for part in [before, cell, behind, "  "] {
                line.push_str(part);
            }
        }
        let line = clipped(line.trim_end(), width.unwrap_or(usize::MAX));
        let line = if number == 0 { style.bold(line) } else { line };
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// Puts the attributes of one thing one below the other.
pub fn details(of: &Map<String, Value>, style: Style) -> String {
    let widest = of.keys().map(|name| name.width()).max().unwrap_or(0);
    let lines = of.iter().map(|(name, value)| {
        let room = " ".repeat(widest - name.width());
        format!("{}{room}  {}\n", style.bold(name), shown(Some(value)))
    });
    lines.collect()
}

/// Writes a value as people read it, on one line.
fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(text)) => printable(text),
        Some(Value::Array(items)) if items.iter().all(|it| it.is_number() || it.is_string()) => {
            let items = items.iter().map(|item| shown(Some(item)));
            items.collect::<Vec<_>>().join(", ")
        }
        Some(value) => printable(&value.to_string()),
    }
}

/// Returns the text without anything that a terminal would take for an order.
pub fn printable(text: &str) -> String {
    let safe = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(safe).collect()
}

/// Cuts a text to a number of columns and says so.
fn clipped(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used <= width
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_stand_right_and_text_left() {
        let rows = [
            json!({"id": 1, "who": {"name": "a"}}),
            json!({"id": 200, "who": {}}),
        ];
        let columns = [("ID", "/id"), ("NAME", "/who/name")];
        assert_eq!(
            table(&columns, &rows, Style::Plain, None),
            " ID  NAME\n  1  a\n200  -\n"
        );
    }

    #[test]
    fn no_line_is_longer_than_the_screen_and_none_gives_orders_to_it() {
        let rows = [json!({"a": "x".repeat(70), "b": "\x1b[2J"})];
        let columns = [("A", "/a"), ("B", "/b")];
        let text = table(&columns, &rows, Style::Plain, Some(20));
        assert!(text.lines().all(|line| line.width() <= 20), "{text}");
        let text = table(&columns, &rows, Style::Plain, None);
        assert!(text.contains('…') && !text.contains('\x1b'), "{text}");
    }
}
