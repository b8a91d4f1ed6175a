//! How the line being edited looks on a screen of a certain width, and the octets that make it look so.
//!
//! A line that is wider than the screen goes on in the next row. Everything is drawn anew after each key: that is what
//! works on every terminal.

use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The width of a screen that does not tell its own.
const USUAL: usize = 80;

/// Where on the screen the line is.
#[derive(Debug)]
pub struct View {
    width: usize,
    /// Rows between the first one of the line and the cursor.
    row: usize,
}

impl View {
    /// Makes a view for a screen with so many columns.
    pub fn new(columns: u32) -> View {
        let mut view = View {
            width: USUAL,
            row: 0,
        };
        view.resize(columns);
        view
    }

    /// Returns the columns of the screen.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Takes in that the screen has another width.
    pub fn resize(&mut self, columns: u32) {
        self.width = match columns {
            0 => USUAL,
            columns => (columns as usize).clamp(10, 1000),
        };
    }

    /// Draws the line anew, with the cursor behind `before`. `prompt` may have colours, `shown` is what is seen of it.
    pub fn draw(&mut self, (prompt, shown): (&str, &str), before: &str, text: &str) -> String {
        let mut out = self.start();
        out.push_str(prompt);
        out.push_str(text);
        let end = self.place(&[shown, text]);
        if end.1 == 0 && end.0 > 0 {
            // The cursor still waits at the right margin.
            out.push_str("\r\n");
        }
        let cursor = self.place(&[shown, before]);
        if end.0 > cursor.0 {
            let up = end.0 - cursor.0;
            write!(out, "\x1b[{up}A").expect("strings can be written to");
        }
        out.push('\r');
        if cursor.1 > 0 {
            write!(out, "\x1b[{}C", cursor.1).expect("strings can be written to");
        }
        self.row = cursor.0;
        out
    }

    /// Goes to the beginning of the line and clears everything from there on.
    fn start(&mut self) -> String {
        let row = std::mem::take(&mut self.row);
        match row {
            0 => "\r\x1b[J".to_owned(),
            row => format!("\x1b[{row}A\r\x1b[J"),
        }
    }

    /// Leaves the line as it stands and goes to the row behind it.
    pub fn leave(&mut self, shown: &str, before: &str, text: &str) -> String {
        let (end, cursor) = (self.place(&[shown, text]), self.place(&[shown, before]));
        self.row = 0;
        // At the right margin `draw` has gone to the next row already.
        let down = end.0 - cursor.0;
        let margin = usize::from(!(end.1 == 0 && end.0 > 0));
        "\n".repeat(down + margin) + "\r"
    }

    /// Clears the screen.
    pub fn clear(&mut self) -> &'static str {
        self.row = 0;
        "\x1b[H\x1b[2J"
    }

    /// Returns row and column behind the texts. A wide character that does not fit goes to the next row whole.
    fn place(&self, texts: &[&str]) -> (usize, usize) {
        let (mut row, mut column) = (0, 0);
        for c in texts.iter().flat_map(|text| text.chars()) {
            let width = c.width().unwrap_or(0);
            if column + width > self.width {
                (row, column) = (row + 1, 0);
            }
            column += width;
            if column == self.width {
                (row, column) = (row + 1, 0);
            }
        }
        (row, column)
    }

    /// Puts words in columns, as many as fit.
    pub fn columns(&self, words: &[String]) -> String {
        let widest = words.iter().map(|word| word.width()).max().unwrap_or(0) + 2;
        let per_row = (self.width / widest.max(1)).max(1);
        let mut out = String::new();
        for row in words.chunks(per_row) {
            for (index, word) in row.iter().enumerate() {
                out.push_str(word);
                if index + 1 < row.len() {
                    out.push_str(&" ".repeat(widest - word.width()));
                }
            }
            out.push_str("\r\n");
        }
        out
    }
}

/// Returns what all words begin with.
pub fn common_start(words: &[String]) -> String {
    let Some((first, rest)) = words.split_first() else {
        return String::new();
    };
    let mut end = first.len();
    for word in rest {
        let same = first.bytes().zip(word.bytes()).take_while(|(a, b)| a == b);
        end = end.min(same.count());
    }
    first[..first.floor_char_boundary(end)].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_drawn_from_its_first_row_again() {
        let mut view = View::new(10);
        let first = view.draw(("> ", "> "), "12345678901", "12345678901");
        assert_eq!(first, "\r\x1b[J> 12345678901\r\x1b[3C");
        let second = view.draw(("> ", "> "), "1", "12345678901");
        assert_eq!(second, "\x1b[1A\r\x1b[J> 12345678901\x1b[1A\r\x1b[3C");
        assert_eq!(view.leave("> ", "1", "12345678901"), "\n\n\r");
    }

    #[test]
    fn at_the_right_margin_the_cursor_goes_to_the_next_row() {
        let mut view = View::new(10);
        assert_eq!(
            view.draw(("> ", "> "), "12345678", "12345678"),
            "\r\x1b[J> 12345678\r\n\r"
        );
        assert_eq!(view.leave("> ", "12345678", "12345678"), "\r");
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let view = View::new(10);
        assert_eq!(view.place(&["> ", "漢字"]), (0, 6));
        assert_eq!(view.place(&["123456789", "漢"]), (1, 2));
    }
}
