//! What the keys do. Pure.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::model::{Model, Pane};
use super::rows::{self, columns};
use super::screen::Input;

/// What follows a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    On,
    /// A look, at once.
    Look,
    /// The end.
    Quit,
}

/// What the keys do, for the help.
pub const HELP: &[(&str, &str)] = &[
    ("1 - 6, Tab", "another pane"),
    ("Up Down, j k", "another line"),
    ("PgUp PgDn, Home End", "further away"),
    ("Enter", "all about the line; in Workers: l its log"),
    ("s  S", "sort by the next column, the other way round"),
    ("/  Esc", "lines with a text only, all lines"),
    ("p", "pause, and go on"),
    ("r", "look now"),
    ("?", "this help"),
    ("q, Ctrl-C", "quit"),
];

/// Lines that a page is.
const PAGE: usize = 10;

/// Takes in a key.
pub fn press(model: &mut Model, input: Input) -> Next {
    model.changed = true;
    let key = match input {
        Input::Resized => return Next::On,
        Input::Key(key) => key,
    };
    if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
        return Next::Quit;
    }
    if model.typing {
        typed(model, key);
        return Next::On;
    }
    if model.help || model.details {
        model.help = false;
        model.details = false;
        return match key.code {
            KeyCode::Char('q') => Next::Quit,
            _ => Next::On,
        };
    }
    command(model, key)
}

/// One key of the filter.
fn typed(model: &mut Model, key: KeyEvent) {
    match key.code {
        KeyCode::Enter => model.typing = false,
        KeyCode::Esc => {
            model.typing = false;
            model.filter.clear();
        }
        KeyCode::Backspace => {
            model.filter.pop();
        }
        KeyCode::Char(c) => model.filter.push(c),
        _ => {}
    }
}

fn command(model: &mut Model, key: KeyEvent) -> Next {
    let at = model.at();
    let last = rows::rows(model).len().saturating_sub(1);
    let cursor = model.cursor[at].min(last);
    match key.code {
        KeyCode::Char('q') => return Next::Quit,
        KeyCode::Char('?' | 'h') => model.help = true,
        KeyCode::Char('p' | ' ') => {
            model.paused = !model.paused;
            return if model.paused { Next::On } else { Next::Look };
        }
        KeyCode::Char('r') => return Next::Look,
        KeyCode::Char('/') => model.typing = true,
        KeyCode::Esc => model.filter.clear(),
        KeyCode::Char('s') => {
            let count = columns(model.pane).len().max(1);
            model.sort[at].0 = (model.sort[at].0 + 1) % (count + 1);
        }
        KeyCode::Char('S') => model.sort[at].1 = !model.sort[at].1,
        KeyCode::Char('l') if model.pane == Pane::Workers => {
            model.log_of = rows::selected(model).map(|row| row.cells[0].clone());
            model.pane = Pane::Logs;
        }
        KeyCode::Char(digit @ '1'..='6') => {
            let pane = usize::try_from(u32::from(digit) - u32::from('1')).unwrap_or_default();
            leave(model, Pane::ALL[pane]);
        }
        KeyCode::Tab | KeyCode::Right => leave(model, model.pane.step(1)),
        KeyCode::BackTab | KeyCode::Left => leave(model, model.pane.step(Pane::ALL.len() - 1)),
        KeyCode::Enter => model.details = rows::selected(model).is_some(),
        KeyCode::Down | KeyCode::Char('j') => model.cursor[at] = (cursor + 1).min(last),
        KeyCode::Up | KeyCode::Char('k') => model.cursor[at] = cursor.saturating_sub(1),
        KeyCode::PageDown => model.cursor[at] = (cursor + PAGE).min(last),
        KeyCode::PageUp => model.cursor[at] = cursor.saturating_sub(PAGE),
        KeyCode::Home | KeyCode::Char('g') => model.cursor[at] = 0,
        KeyCode::End | KeyCode::Char('G') => model.cursor[at] = last,
        _ => {}
    }
    Next::On
}

/// Goes to another pane; the log is that of the worker that was selected.
fn leave(model: &mut Model, to: Pane) {
    if matches!(model.pane, Pane::Workers | Pane::Overview)
        && let Some(row) = rows::selected(model)
        && row.worker
    {
        model.log_of = Some(row.cells[0].clone());
    }
    model.pane = to;
}
