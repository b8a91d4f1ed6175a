//! Sentences broken for the width of a terminal: between words, and not within a command in backquotes.

use dialoguer::console::{Term, measure_text_width, truncate_str};

/// Returns how many columns standard error has, where it is a terminal.
pub fn width_of_errors() -> Option<usize> {
    let (_, columns) = Term::stderr().size_checked()?;
    Some(usize::from(columns)).filter(|columns| *columns >= 20)
}

/// Breaks a text into lines; all but the first have `indent` fewer columns.
pub fn broken(text: &str, width: usize, indent: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words(text, width.saturating_sub(indent)) {
        let room = match lines.len() {
            1 => width,
            _ => width.saturating_sub(indent),
        };
        let last = lines.last_mut().expect("there is at least one");
        if last.is_empty() {
            last.push_str(&word);
        } else if measure_text_width(last) + 1 + measure_text_width(&word) <= room {
            last.push(' ');
            last.push_str(&word);
        } else {
            lines.push(word);
        }
    }
    lines
}

/// Breaks a text and puts `indent` blanks before all lines but the first.
pub fn hanging(text: &str, width: Option<usize>, indent: usize) -> String {
    match width {
        None => text.to_owned(),
        Some(width) => broken(text, width, indent).join(&format!("\n{:indent$}", "")),
    }
}

/// Cuts an id in its middle: ids differ at their ends.
pub fn cut_middle(id: &str, width: usize, more: &str) -> String {
    let excess = measure_text_width(id).saturating_sub(width);
    let room = width.saturating_sub(measure_text_width(more));
    if excess == 0 || room < 4 {
        return truncate_str(id, width, more).into_owned();
    }
    let characters: Vec<char> = id.chars().collect();
    let (begin, end) = (room.div_ceil(2), room / 2);
    let head: String = characters.iter().take(begin).collect();
    let tail: String = characters.iter().skip(characters.len() - end).collect();
    let cut = format!("{head}{more}{tail}");
    // Wide characters do not come in halves.
    truncate_str(&cut, width, more).into_owned()
}

/// A command in backquotes is one word, if it is no longer than a line.
fn words(text: &str, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut quoted = false;
    for word in text.split_whitespace() {
        let joined = words
            .last()
            .map(|last| measure_text_width(last) + 1 + measure_text_width(word));
        match words.last_mut() {
            Some(last) if quoted && joined.is_some_and(|joined| joined <= width) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        quoted ^= word.matches('`').count() % 2 == 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_broken_between_words() {
        assert_eq!(broken("Stop w1? Now.", 80, 0), ["Stop w1? Now."]);
        assert_eq!(
            broken("Stop w1 on node? Now.", 8, 0),
            ["Stop w1", "on node?", "Now."]
        );
        assert_eq!(hanging("one two three", Some(9), 2), "one two\n  three");
        assert_eq!(hanging("one  two", None, 2), "one  two");
    }

    #[test]
    fn a_command_stays_whole() {
        let text = "look at it with `crossbarctl workers list` first";
        assert_eq!(
            broken(text, 30, 0),
            ["look at it with", "`crossbarctl workers list`", "first"]
        );
    }

    #[test]
    fn what_is_longer_than_a_line_has_one_of_its_own() {
        assert_eq!(broken("a bbbbbbbbbb c", 4, 0), ["a", "bbbbbbbbbb", "c"]);
    }

    #[test]
    fn an_id_is_cut_in_its_middle() {
        assert_eq!(cut_middle("edge-router-42", 10, "…"), "edge-…r-42");
        assert_eq!(cut_middle("w1", 10, "…"), "w1");
        assert_eq!(cut_middle("edge-router-42", 3, "~"), "ed~");
    }
}
