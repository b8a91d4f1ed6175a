//! The terminal, taken and given back: whatever happens, it is as it was.

use std::io::{self, Stdout};
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{self, Event, KeyEvent, KeyEventKind};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::{Frame, Terminal};
use tokio::sync::mpsc;

use crate::error::CtlError;
use crate::exit::Exit;

/// Keys that wait to be looked at; a person does not type faster.
const KEYS: usize = 64;

/// Whether the terminal is ours.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Gives the terminal back, if it was taken. Also for a panic, whose message would not be seen otherwise.
pub fn restore() {
    if TAKEN.swap(false, Ordering::Relaxed) {
        // There is nobody to tell that it cannot be done.
        drop(disable_raw_mode());
        drop(execute!(io::stdout(), LeaveAlternateScreen, Show));
    }
}

/// Returns columns and lines of the terminal, or those of an ordinary one.
pub fn size() -> (u16, u16) {
    let said = |name: &str| std::env::var(name).ok()?.parse().ok().filter(|n| *n >= 10);
    let measured = ratatui::crossterm::terminal::size().ok();
    let (columns, lines) = measured
        .filter(|(c, l)| *c > 0 && *l > 0)
        .unwrap_or((80, 24));
    (
        said("COLUMNS").unwrap_or(columns),
        said("LINES").unwrap_or(lines),
    )
}

/// What is typed.
pub enum Input {
    /// A key.
    Key(KeyEvent),
    /// The terminal has another size.
    Resized,
}

/// The terminal, as long as it is ours.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
    input: mpsc::Receiver<Input>,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Exit 2 when it cannot be taken.
    pub fn take() -> Result<Screen, CtlError> {
        TAKEN.store(true, Ordering::Relaxed);
        let taken = enable_raw_mode()
            .and_then(|()| execute!(io::stdout(), EnterAlternateScreen))
            .and_then(|()| Terminal::new(CrosstermBackend::new(io::stdout())));
        match taken {
            Ok(terminal) => Ok(Screen {
                terminal,
                input: read(),
            }),
            Err(why) => {
                restore();
                Err(unusable(&why))
            }
        }
    }

    /// Draws.
    ///
    /// # Errors
    /// Exit 10 when the terminal is gone.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> Result<(), CtlError> {
        match self.terminal.draw(draw) {
            Ok(_) => Ok(()),
            Err(why) => Err(unusable(&why).with_exit(Exit::Failed)),
        }
    }

    /// Waits for a key.
    pub async fn key(&mut self) -> Input {
        match self.input.recv().await {
            Some(input) => input,
            None => std::future::pending().await,
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

fn unusable(why: &io::Error) -> CtlError {
    CtlError::new(Exit::Usage, format!("the terminal cannot be used: {why}"))
}

/// Reads keys in a thread of its own, which ends with the program: reading cannot be interrupted.
fn read() -> mpsc::Receiver<Input> {
    let (keys, input) = mpsc::channel(KEYS);
    std::thread::spawn(move || {
        while let Ok(event) = event::read() {
            let input = match event {
                Event::Key(key) if key.kind != KeyEventKind::Release => Input::Key(key),
                Event::Resize(..) => Input::Resized,
                _ => continue,
            };
            if keys.blocking_send(input).is_err() {
                return;
            }
        }
    });
    input
}
