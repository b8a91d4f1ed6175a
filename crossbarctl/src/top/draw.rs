//! How `top` looks: a title, the panes, one of them, and the keys. Pure: into a frame.
//!
//! Nothing is said by colour alone, and everything fits 80 columns and 24 lines.

use dialoguer::console::truncate_str;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Cell, Clear, Paragraph, Row, Table};
use serde_json::Value;

use super::flow::{Flow, per_second};
use super::keys::HELP;
use super::look::Look;
use super::model::{Model, Pane};
use super::rows::{self, Column, columns};
use crate::output::{bytes, clean, elapsed, lines};

/// Draws everything.
pub fn draw(frame: &mut Frame<'_>, model: &mut Model, look: Look) {
    let [title, panes, body, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    frame.render_widget(head(model, look, title.width), title);
    frame.render_widget(tabs(model, look), panes);
    match model.pane {
        Pane::Overview => overview(frame, model, look, body),
        _ => list(frame, model, look, body),
    }
    frame.render_widget(keys(model, look), foot);
    if model.help {
        help(frame, look);
    } else if model.details {
        details(frame, model, look);
    }
}

/// The node, in one line.
fn head(model: &Model, look: Look, width: u16) -> Line<'static> {
    let node = &model.observed["node"];
    let text = |key: &str| match node.get(key) {
        Some(Value::String(text)) => clean(text),
        _ => "?".to_owned(),
    };
    let up = node
        .get("started")
        .and_then(Value::as_str)
        .and_then(|started| started.parse::<shared::api::Timestamp>().ok())
        .map(|started| jiff::Timestamp::now().as_millisecond() - started.as_millis())
        .map_or_else(String::new, |millis| {
            format!("  up {}", elapsed((millis as f64 / 1000.0).max(0.0)))
        });
    let left = format!(" {}  crossbar-node {}{up}", text("id"), text("version"));
    let (word, color) = match (&model.lost, model.problems.len()) {
        (Some(_), _) => ("node is away, trying again".to_owned(), Color::Red),
        (None, 0) => ("all well".to_owned(), Color::Green),
        (None, 1) => ("1 problem".to_owned(), Color::Yellow),
        (None, count) => (format!("{count} problems"), Color::Yellow),
    };
    let right = match model.paused {
        true => format!("paused  {word} "),
        false => format!("{word} "),
    };
    let gap = usize::from(width).saturating_sub(left.chars().count() + right.chars().count());
    Line::from(vec![
        Span::styled(left, Style::new().add_modifier(Modifier::BOLD)),
        Span::raw(" ".repeat(gap.max(1))),
        Span::styled(right, look.paint(color)),
    ])
}

fn tabs(model: &Model, look: Look) -> Line<'static> {
    let mut spans = vec![Span::raw(" ")];
    for (at, pane) in Pane::ALL.iter().enumerate() {
        let here = *pane == model.pane;
        // Brackets say it where nothing can be inverted.
        let text = match here {
            true => format!("[{} {}]", at + 1, pane.title()),
            false => format!(" {} {} ", at + 1, pane.title()),
        };
        let style = match here {
            true => look.paint(Color::Cyan).add_modifier(Modifier::BOLD),
            false => look.faint(),
        };
        spans.push(Span::styled(text, style));
    }
    Line::from(spans)
}

fn keys(model: &Model, look: Look) -> Line<'static> {
    if model.typing {
        return Line::from(format!(
            " filter: {}_   Enter keeps it, Esc drops it",
            clean(&model.filter)
        ));
    }
    let mut text = " q quit  ? help  Tab pane  Enter details  s sort  / filter  p pause".to_owned();
    if !model.filter.is_empty() {
        text.push_str(&format!(
            "   with \"{}\" only, Esc: all",
            clean(&model.filter)
        ));
    }
    Line::styled(text, look.faint())
}

fn status(word: &str, look: Look) -> Style {
    match word {
        "started" => look.paint(Color::Green),
        "starting" | "connected" | "stopping" => look.paint(Color::Yellow),
        "crashed" => look.paint(Color::Red),
        _ => Style::new(),
    }
}

/// The pane as a table.
fn list(frame: &mut Frame<'_>, model: &mut Model, look: Look, area: Rect) {
    let mut area = area;
    if model.pane == Pane::Logs {
        let [above, below] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(1)]).areas(area);
        let of = model.log_of.as_deref().unwrap_or("no worker");
        let text = format!(" {}, the newest first", clean(of));
        frame.render_widget(Line::styled(text, look.faint()), above);
        area = below;
    }
    table(frame, model, look, area);
}

fn table(frame: &mut Frame<'_>, model: &mut Model, look: Look, area: Rect) {
    let columns = columns(model.pane);
    let lines = rows::rows(model);
    let at = model.at();
    let height = usize::from(area.height.saturating_sub(1)).max(1);
    let cursor = model.cursor[at].min(lines.len().saturating_sub(1));
    model.cursor[at] = cursor;
    // As little is scrolled as will show the line.
    let first = (cursor + 1).saturating_sub(height);
    let (by, down) = model.sort[at];
    let title = |(at, column): (usize, &Column)| {
        let mark = match (by == at + 1, down) {
            (false, _) => "",
            (true, false) => "^",
            (true, true) => "v",
        };
        aligned(&format!("{}{mark}", column.0), column)
    };
    let widths = columns.iter().map(|column| match column.1 {
        0 => Constraint::Fill(1),
        width => Constraint::Length(width),
    });
    let widths: Vec<Constraint> = widths.collect();
    let inner = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    // On a small screen ids need the blanks more.
    let spacing = if area.width < 100 { 1 } else { 2 };
    let cells = Layout::horizontal(widths.clone()).spacing(spacing);
    let cells = cells.split(inner);
    let cut = |text: &str, at: usize| {
        let width = cells.get(at).map_or(0, |cell| usize::from(cell.width));
        match at {
            // Ids come first.
            0 => lines::cut_middle(text, width, look.more()),
            _ => truncate_str(text, width, look.more()).into_owned(),
        }
    };
    let header = Row::new(columns.iter().enumerate().map(title))
        .style(Style::new().add_modifier(Modifier::BOLD));
    let shown = lines.iter().enumerate().skip(first).take(height);
    let body = shown.map(|(line_at, line)| {
        let cells = line.cells.iter().zip(columns).enumerate();
        let cells = cells.map(|(at, (text, column))| {
            let text = match (at, &line.process) {
                (2, Some(process)) => spark(process.cpu.iter(), Some(100.0), look, 60),
                (6, Some(process)) => match &process.flow {
                    Some(flow) => spark(flow.messages.iter(), Some(1.0), look, 10),
                    None => String::new(),
                },
                _ => cut(text, at),
            };
            let style = match column.0 {
                "STATUS" => status(&text, look),
                "" if line.process.is_some() => look.paint(Color::Cyan),
                _ => Style::new(),
            };
            aligned(&text, column).style(style)
        });
        let row = Row::new(cells);
        match line_at == cursor {
            true => row.style(Style::new().add_modifier(Modifier::REVERSED)),
            false => row,
        }
    });
    frame.render_widget(
        Table::new(body, widths)
            .header(header)
            .column_spacing(spacing),
        inner,
    );
    if lines.is_empty() {
        let below = Rect {
            y: inner.y + 1,
            height: inner.height.saturating_sub(1).min(1),
            ..inner
        };
        let text = match model.pane {
            Pane::Events => "nothing has happened since this began",
            Pane::Logs => "nothing was written",
            _ => "none",
        };
        frame.render_widget(Line::styled(text, look.faint()), below);
    }
}

fn aligned(text: &str, column: &Column) -> Cell<'static> {
    let width = usize::from(column.1);
    match column.2 {
        true => Cell::from(format!("{text:>width$}")),
        false => Cell::from(text.to_owned()),
    }
}

/// Draws numbers over time, the newest at the right. Without a top, the highest is the top, and what does not change is low.
fn spark<'n>(
    numbers: impl DoubleEndedIterator<Item = &'n f64> + Clone,
    top: Option<f64>,
    look: Look,
    width: usize,
) -> String {
    let bars = look.bars();
    let highest = numbers.clone().copied().fold(0.0, f64::max);
    let lowest = match top {
        Some(_) => 0.0,
        None => numbers.clone().copied().fold(f64::INFINITY, f64::min),
    };
    // Above the top, as on several CPUs, the highest is the top.
    let span = top.unwrap_or(0.0).max(highest) - lowest;
    let bar = |number: &f64| {
        let share = if span > 0.0 {
            (number - lowest) / span
        } else {
            0.0
        };
        bars[((share * 8.0) as usize).min(7)]
    };
    let newest: Vec<char> = numbers.rev().take(width).map(bar).collect();
    newest.into_iter().rev().collect()
}

/// The processes over time, what is wrong, and what happened last.
fn overview(frame: &mut Frame<'_>, model: &mut Model, look: Look, area: Rect) {
    let problems = u16::try_from(model.problems.len().min(5)).unwrap_or(5);
    let above = if problems > 0 { problems + 1 } else { 0 };
    let lines = u16::try_from(rows::rows(model).len()).unwrap_or(u16::MAX);
    let [processes, wrong, events] = Layout::vertical([
        Constraint::Length(lines.saturating_add(2).min(area.height / 2).max(3)),
        Constraint::Length(above),
        Constraint::Min(0),
    ])
    .areas(area);
    let lines = Rect {
        height: processes.height.saturating_sub(1),
        ..processes
    };
    table(frame, model, look, lines);
    if problems > 0 {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let more = match model.problems.len().saturating_sub(5) {
            0 => String::new(),
            more => format!(", and {more} more"),
        };
        let mut text = vec![Line::styled(format!(" PROBLEMS{more}"), bold)];
        text.extend(model.problems.iter().take(5).map(|problem| {
            Line::styled(format!(" ! {}", clean(problem)), look.paint(Color::Yellow))
        }));
        frame.render_widget(Paragraph::new(text), wrong);
    }
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let mut text = vec![Line::styled(" LAST EVENTS", bold)];
    if model.events.is_empty() {
        text.push(Line::styled(
            " nothing has happened since this began",
            look.faint(),
        ));
    }
    text.extend(model.events.iter().rev().map(|event| {
        Line::from(format!(
            " {}  {:<12}  {:<24}  {}",
            event.time, event.target, event.event, event.summary
        ))
    }));
    let total: f64 = model
        .processes
        .values()
        .filter_map(|one| one.resident.back())
        .fold(0.0, |sum, octets| sum + octets);
    let cpu: f64 = model
        .processes
        .values()
        .filter_map(|one| one.cpu.back())
        .fold(0.0, |sum, percent| sum + percent);
    let mut sum = format!(" in all {cpu:.1} % of a CPU, {}", bytes(total));
    let flows = || model.processes.values().filter_map(|one| one.flow.as_ref());
    if flows().next().is_some() {
        let sessions: u64 = flows().map(|flow| flow.sessions).sum();
        let rate: f64 = flows().filter_map(Flow::both).sum();
        let word = if sessions == 1 { "session" } else { "sessions" };
        sum.push_str(&format!(
            ", {sessions} {word}, {} messages a second",
            per_second(rate)
        ));
    }
    let below = Rect {
        y: processes.bottom().saturating_sub(1),
        height: 1,
        ..processes
    };
    frame.render_widget(Line::styled(sum, look.faint()), below);
    frame.render_widget(Paragraph::new(text), events);
}

fn popup(frame: &mut Frame<'_>, look: Look, title: &str, text: Vec<Line<'static>>) {
    let area = frame.area();
    let longest = text.iter().map(Line::width).max().unwrap_or_default();
    let width = u16::try_from(longest + 4)
        .unwrap_or(u16::MAX)
        .clamp(20, area.width.max(20));
    let height = u16::try_from(text.len() + 2).unwrap_or(u16::MAX);
    let width = width.min(area.width.saturating_sub(2));
    let height = height.min(area.height.saturating_sub(2));
    let place = Rect {
        x: (area.width - width) / 2,
        y: (area.height - height) / 2,
        width,
        height,
    };
    frame.render_widget(Clear, place);
    let block = Block::bordered()
        .border_set(look.border())
        .border_style(look.paint(Color::Cyan))
        .title(format!(" {title} "));
    frame.render_widget(Paragraph::new(text).block(block), place);
}

fn help(frame: &mut Frame<'_>, look: Look) {
    let lines = HELP
        .iter()
        .map(|(keys, what)| Line::from(format!(" {keys:<20} {what}")));
    popup(frame, look, "keys", lines.collect());
}

fn details(frame: &mut Frame<'_>, model: &Model, look: Look) {
    let Some(row) = rows::selected(model) else {
        return;
    };
    let text = format!("{:#}", shared::config::masked(&row.whole));
    let lines = text
        .lines()
        .map(|line| Line::from(format!(" {}", clean(line))));
    let title = clean(row.cells.first().map_or("", String::as_str));
    popup(frame, look, &title, lines.collect());
}
