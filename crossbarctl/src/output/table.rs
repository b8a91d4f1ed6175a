//! Rows and columns laid out: for the width of a terminal, or plainly aligned in a pipe.

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table};
use dialoguer::console::{measure_text_width, truncate_str};

use crate::terminal::Stream;

/// What a table is laid out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The stream.
    pub stream: Stream,
    /// Columns of the terminal, where that is known.
    pub width: Option<u16>,
}

/// Returns how many columns the terminal has, with or without colour.
pub fn measured(stream: Stream) -> Option<u16> {
    stream.terminal.then(|| Table::new().width()).flatten()
}

/// One cell: its text, and whether it is a status.
pub type Row = Vec<(String, bool)>;

/// What is done about a table that is too wide for its terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooWide {
    /// Long texts go on in the next line.
    Wrap,
    /// Long texts are cut, so that every row is one line; what still does not fit is wrapped.
    Cut,
}

/// A column is not cut to less than this.
const LEAST: usize = 8;

/// Cuts the longest columns as far as necessary.
fn cut(titles: Option<&[&str]>, rows: &[Row], width: usize) -> Vec<Row> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut widths: Vec<usize> = (0..columns)
        .map(|at| {
            let title = titles.and_then(|titles| titles.get(at));
            let title = title.map_or(0, |title| measure_text_width(title));
            let cells = rows.iter().filter_map(|row| row.get(at));
            let cells = cells.map(|(text, _)| measure_text_width(text));
            cells.max().unwrap_or_default().max(title)
        })
        .collect();
    let all = |widths: &[usize]| widths.iter().map(|width| width + 2).sum::<usize>();
    while all(&widths) > width {
        let Some(longest) = widths.iter_mut().max().filter(|width| **width > LEAST) else {
            break;
        };
        *longest -= 1;
    }
    let cut = |(at, (text, status)): (usize, &(String, bool))| {
        (truncate_str(text, widths[at], "…").into_owned(), *status)
    };
    rows.iter()
        .map(|row| row.iter().enumerate().map(cut).collect())
        .collect()
}

/// Lays out a table. In a pipe nothing is wrapped, cut, or followed by blanks.
pub fn lay_out(titles: Option<&[&str]>, rows: &[Row], layout: Layout, too_wide: TooWide) -> String {
    let shorter;
    let rows = match (layout.stream.terminal, layout.width, too_wide) {
        (true, Some(width), TooWide::Cut) => {
            shorter = cut(titles, rows, usize::from(width));
            shorter.as_slice()
        }
        _ => rows,
    };
    let mut table = Table::new();
    table.load_style(NOTHING);
    if layout.stream.color {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    if layout.stream.terminal {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        if let Some(width) = layout.width {
            table.set_width(width);
        }
    } else {
        table.set_content_arrangement(ContentArrangement::Disabled);
    }
    if let Some(titles) = titles {
        table.set_header(titles.iter().map(|title| {
            let cell = Cell::new(title);
            if layout.stream.color {
                cell.add_attribute(Attribute::Bold)
            } else {
                cell
            }
        }));
    }
    for row in rows {
        table.add_row(row.iter().map(|(text, status)| {
            let cell = Cell::new(text);
            match color_of(text) {
                Some(color) if *status && layout.stream.color => cell.fg(color),
                _ => cell,
            }
        }));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let mut out = String::new();
    for line in table.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Returns the colour that underlines a status. The word itself says it all.
fn color_of(status: &str) -> Option<Color> {
    match status {
        "started" => Some(Color::Green),
        "starting" | "connected" | "stopping" => Some(Color::Yellow),
        "crashed" => Some(Color::Red),
        "stopped" => Some(Color::DarkGrey),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIPE: Layout = Layout {
        stream: Stream {
            terminal: false,
            color: false,
            animated: false,
        },
        width: None,
    };

    fn row(cells: &[&str]) -> Row {
        cells
            .iter()
            .map(|text| ((*text).to_owned(), true))
            .collect()
    }

    #[test]
    fn a_table_in_a_pipe_is_aligned_trimmed_and_plain() {
        let rows = [row(&["w1", "started"]), row(&["worker-2", "-"])];
        assert_eq!(
            lay_out(Some(&["ID", "STATUS"]), &rows, PIPE, TooWide::Wrap),
            "ID        STATUS\nw1        started\nworker-2  -\n"
        );
    }

    #[test]
    fn long_text_is_not_wrapped_in_a_pipe() {
        let long = "x".repeat(500);
        let text = lay_out(None, &[row(&[&long, "y"])], PIPE, TooWide::Cut);
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn colour_is_written_only_where_it_is_wanted() {
        let mut layout = PIPE;
        let rows = [row(&["started"])];
        assert!(!lay_out(Some(&["S"]), &rows, layout, TooWide::Wrap).contains('\u{1b}'));
        layout.stream.color = true;
        assert!(lay_out(Some(&["S"]), &rows, layout, TooWide::Wrap).contains('\u{1b}'));
    }

    #[test]
    fn a_list_on_a_terminal_keeps_a_line_per_row_and_cuts_what_is_longest() {
        let mut layout = PIPE;
        layout.stream.terminal = true;
        layout.width = Some(40);
        let rows = [row(&["w1", "started", &"x".repeat(200)])];
        let text = lay_out(
            Some(&["ID", "STATUS", "CONFIG"]),
            &rows,
            layout,
            TooWide::Cut,
        );
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.ends_with("x…\n") && text.contains("started"), "{text}");
        assert!(
            text.lines().all(|line| line.chars().count() <= 40),
            "{text}"
        );
    }

    #[test]
    fn a_narrow_terminal_wraps_instead_of_overflowing() {
        let mut layout = PIPE;
        layout.stream.terminal = true;
        layout.width = Some(40);
        let text = lay_out(
            None,
            &[row(&["w1", &"word ".repeat(30)])],
            layout,
            TooWide::Wrap,
        );
        assert!(
            text.lines().all(|line| line.chars().count() <= 40),
            "{text}"
        );
    }
}
