//! A command line cut into words: blanks separate, quotes keep together, and so do the brackets of JSON.

use serde_json::Value;
use thiserror::Error;

/// Why a line cannot be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unfinished {
    /// A quote is open.
    #[error("the quote {0} is not closed")]
    Quote(char),
    /// A bracket is open.
    #[error("the bracket {0} is not closed")]
    Bracket(char),
}

/// Cuts a line into words.
pub fn split(line: &str) -> Result<Vec<String>, Unfinished> {
    let (words, open) = cut(line);
    match open {
        None => Ok(words.into_iter().map(|word| word.1).collect()),
        Some(open) => Err(open),
    }
}

/// Cuts what is written so far, however unfinished: the words before the last one, the last one, which may be empty,
/// and the octet at which it begins.
pub fn last(line: &str) -> (Vec<String>, String, usize) {
    let (mut words, open) = cut(line);
    let begun = !line.ends_with(char::is_whitespace) || open.is_some();
    let last = if begun { words.pop() } else { None };
    let (start, last) = last.unwrap_or((line.len(), String::new()));
    (words.into_iter().map(|word| word.1).collect(), last, start)
}

/// Words with the octet at which they begin, and what is open at the end.
fn cut(line: &str) -> (Vec<(usize, String)>, Option<Unfinished>) {
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut word: Option<(usize, String)> = None;
    let mut brackets = Vec::new();
    let mut quote: Option<char> = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        // Within brackets everything is kept as it is: JSON has quotes of its own.
        let kept = !brackets.is_empty();
        if quote.is_none() && !kept && c.is_whitespace() {
            words.extend(word.take());
            continue;
        }
        let (_, text) = word.get_or_insert((at, String::new()));
        match quote {
            _ if escaped => {
                escaped = false;
                if !kept && quote != Some(c) && c != '\\' {
                    text.push('\\');
                }
                text.push(c);
            }
            Some(_) if c == '\\' => {
                escaped = true;
                if kept {
                    text.push(c);
                }
            }
            Some(open) if c == open => {
                quote = None;
                if kept {
                    text.push(c);
                }
            }
            Some(_) => text.push(c),
            None if c == '"' || (c == '\'' && !kept) => {
                quote = Some(c);
                if kept {
                    text.push(c);
                }
            }
            None => {
                match c {
                    '[' | '{' if kept || text.is_empty() || text.ends_with('=') => brackets.push(c),
                    ']' | '}' => drop(brackets.pop()),
                    _ => {}
                }
                text.push(c);
            }
        }
    }
    words.extend(word);
    let bracket = brackets.first().map(|c| Unfinished::Bracket(*c));
    (words, quote.map(Unfinished::Quote).or(bracket))
}

/// Reads an argument: JSON if it is that, else text.
pub fn argument(word: &str) -> Value {
    serde_json::from_str(word).unwrap_or_else(|_| Value::from(word))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn words(line: &str) -> Vec<String> {
        split(line).unwrap()
    }

    #[test]
    fn quotes_and_brackets_keep_together() {
        assert_eq!(words("  call a.b  2 'x y' "), ["call", "a.b", "2", "x y"]);
        assert_eq!(words(r#"a "b \" c" ''"#), ["a", "b \" c", ""]);
        assert_eq!(
            words(r#"call p {"a": [1, "x ] y"]} k={"b": 1}"#),
            ["call", "p", r#"{"a": [1, "x ] y"]}"#, r#"k={"b": 1}"#]
        );
    }

    #[test]
    fn what_is_left_open_is_said() {
        assert_eq!(split("a 'b"), Err(Unfinished::Quote('\'')));
        assert_eq!(split("a [1, {"), Err(Unfinished::Bracket('[')));
    }

    #[test]
    fn the_word_being_written_is_found() {
        assert_eq!(last("ses"), (vec![], "ses".into(), 0));
        assert_eq!(last("call "), (vec!["call".into()], String::new(), 5));
        assert_eq!(last("call 'a b"), (vec!["call".into()], "a b".into(), 5));
    }

    #[test]
    fn arguments_are_json_or_text() {
        assert_eq!(argument("23"), json!(23));
        assert_eq!(argument("[1, null]"), json!([1, null]));
        assert_eq!(argument("com.example"), json!("com.example"));
    }
}
