//! With what `top` is drawn: which characters there are, and whether there is colour.

use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;

/// With what it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether there is more than ASCII.
    pub unicode: bool,
    /// Whether there is colour.
    pub color: bool,
}

impl Look {
    /// Returns a style with one of the terminal's own colours.
    pub fn paint(self, color: Color) -> Style {
        match self.color {
            true => Style::new().fg(color),
            false => Style::new(),
        }
    }

    /// Returns the style of what matters less.
    pub fn faint(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// Stands for what was cut off.
    pub const fn more(self) -> &'static str {
        match self.unicode {
            true => "…",
            false => "~",
        }
    }

    /// Eight heights, the lowest first.
    pub const fn bars(self) -> [char; 8] {
        match self.unicode {
            true => ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
            false => ['_', '.', ':', '-', '=', '+', '*', '#'],
        }
    }

    /// Returns the frame of what lies above the rest.
    pub const fn border(self) -> border::Set<'static> {
        match self.unicode {
            true => border::ROUNDED,
            false => border::Set {
                top_left: "+",
                top_right: "+",
                bottom_left: "+",
                bottom_right: "+",
                vertical_left: "|",
                vertical_right: "|",
                horizontal_top: "-",
                horizontal_bottom: "-",
            },
        }
    }
}
