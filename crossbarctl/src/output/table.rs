//! Rows and columns laid out: for the width of a terminal, or plainly aligned in a pipe.

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width};
use dialoguer::console::{measure_text_width, truncate_str};

use super::lines;
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

/// Blanks between columns; where there is little room one less.
const GAP: usize = 2;

/// Rows whose longest cells are cut as far as necessary.
struct Shorter {
    rows: Vec<Row>,
    widths: Vec<usize>,
    /// The blanks that are left between columns.
    gap: usize,
    /// Whether that was enough.
    fits: bool,
}

fn cut(titles: Option<&[&str]>, rows: &[Row], width: usize) -> Shorter {
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
    let between = columns.saturating_sub(1);
    let mut gap = GAP;
    loop {
        let excess = (widths.iter().sum::<usize>() + gap * between).saturating_sub(width);
        let longest = widths.iter_mut().max();
        match longest.filter(|width| **width > LEAST) {
            _ if excess == 0 => break,
            // The longest of all is cut a lot rather than everything a little.
            Some(longest) if *longest > 2 * LEAST || gap < GAP => *longest -= 1,
            _ if gap == GAP => gap -= 1,
            _ => break,
        }
    }
    let cut = |(at, (text, status)): (usize, &(String, bool))| {
        let cut = match at {
            // Ids come first.
            0 => lines::cut_middle(text, widths[at], "…"),
            _ => truncate_str(text, widths[at], "…").into_owned(),
        };
        (cut, *status)
    };
    let rows = rows
        .iter()
        .map(|row| row.iter().enumerate().map(cut).collect());
    Shorter {
        rows: rows.collect(),
        fits: widths.iter().sum::<usize>() + gap * between <= width,
        widths,
        gap,
    }
}

/// Lays out a table. In a pipe nothing is wrapped, cut, or followed by blanks.
pub fn lay_out(titles: Option<&[&str]>, rows: &[Row], layout: Layout, too_wide: TooWide) -> String {
    let shorter = match (layout.stream.terminal, layout.width, too_wide) {
        (true, Some(width), TooWide::Cut) => Some(cut(titles, rows, usize::from(width))),
        _ => None,
    };
    let rows = shorter.as_ref().map_or(rows, |shorter| &shorter.rows);
    let gap = shorter.as_ref().map_or(GAP, |shorter| shorter.gap);
    let gap = u16::try_from(gap).unwrap_or_default();
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
                _ if !*status || !layout.stream.color => cell,
                Some(color) => cell.fg(color),
                None if text == "stopped" => cell.add_attribute(Attribute::Dim),
                None => cell,
            }
        }));
    }
    let widths = shorter.as_ref().filter(|shorter| shorter.fits);
    let widths = widths.map_or(&[][..], |shorter| &shorter.widths);
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        // Blanks after the last column would be coloured with it, and not be trimmed.
        let gap = if at == last { 0 } else { gap };
        column.set_padding((0, gap));
        if let Some(width) = widths.get(at).and_then(|width| u16::try_from(*width).ok()) {
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width + gap)));
        }
    }
    let mut out = String::new();
    for line in table.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Returns the colour that underlines a status. The word itself says it all. The dark ones are the terminal's ordinary ones;
/// the others are bright, and hardly seen on white.
fn color_of(status: &str) -> Option<Color> {
    match status {
        "started" => Some(Color::DarkGreen),
        "starting" | "connected" | "stopping" => Some(Color::DarkYellow),
        "crashed" => Some(Color::DarkRed),
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
    fn many_columns_move_together_before_a_title_is_broken() {
        let mut layout = PIPE;
        layout.stream.terminal = true;
        layout.width = Some(80);
        let titles = "ID TYPE STATUS PID STARTED UPTIME CREATED STARTUP RESTARTS WHO";
        let titles: Vec<&str> = titles.split(' ').collect();
        let cells = [
            "edge-router-with-a-long-id",
            "container",
            "started",
            "1027",
            "35m ago",
            "34m 31s",
            "35m ago",
            "27ms",
            "0",
            "-",
        ];
        let text = lay_out(Some(&titles), &[row(&cells)], layout, TooWide::Cut);
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.contains("container started"), "{text}");
        assert!(text.contains(" RESTARTS WHO\n"), "{text}");
        assert!(
            text.lines().all(|line| line.chars().count() <= 80),
            "{text}"
        );
    }

    #[test]
    fn with_colour_no_line_ends_in_blanks_either() {
        let mut layout = PIPE;
        layout.stream.terminal = true;
        layout.stream.color = true;
        layout.width = Some(20);
        let text = lay_out(
            Some(&["ID", "WHO"]),
            &[row(&["a", "b"])],
            layout,
            TooWide::Cut,
        );
        let plain = dialoguer::console::strip_ansi_codes(&text).into_owned();
        assert_eq!(plain, "ID  WHO\na   b\n");
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
