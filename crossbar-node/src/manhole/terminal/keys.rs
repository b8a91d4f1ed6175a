//! Octets of a terminal to keys: UTF-8, control characters, the escape sequences of arrows and the like.
//!
//! Sequences may be cut anywhere; what is not known is skipped whole, so that it does not end up in the line.

/// The longest escape sequence that is looked at; a longer one is no key.
const LONGEST: usize = 32;

/// A key, or a combination of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A character that is not a control character.
    Char(char),
    /// A letter with Control, in lower case.
    Control(char),
    /// A letter with Alt, in lower case.
    Alt(char),
    Enter,
    Tab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    WordLeft,
    WordRight,
}

/// Decodes octets as they come.
#[derive(Debug, Default)]
pub struct Keys {
    state: State,
    /// The last one was a carriage return: a line feed right behind it is the same key.
    returned: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Ground,
    /// Within a character of several octets.
    Character(Vec<u8>, usize),
    Escape,
    /// Behind `ESC [`, with what has come.
    Sequence(Vec<u8>),
    /// Behind `ESC O`.
    Single,
}

impl Keys {
    /// Takes one octet; returns a key if it completes one.
    pub fn take(&mut self, octet: u8) -> Option<Key> {
        let returned = std::mem::take(&mut self.returned);
        match std::mem::take(&mut self.state) {
            State::Ground => self.ground(octet, returned),
            State::Character(mut octets, wanted) => {
                if octet & 0xc0 != 0x80 {
                    // It was no character; this octet begins something else.
                    return self.ground(octet, false);
                }
                octets.push(octet);
                if octets.len() < wanted {
                    self.state = State::Character(octets, wanted);
                    return None;
                }
                let text = std::str::from_utf8(&octets).ok()?;
                text.chars()
                    .next()
                    .filter(|c| !c.is_control())
                    .map(Key::Char)
            }
            State::Escape => self.escape(octet),
            State::Single => letter(octet, false),
            State::Sequence(mut octets) => {
                octets.push(octet);
                match octet {
                    0x40..=0x7e => sequence(&octets),
                    0x20..=0x3f if octets.len() < LONGEST => {
                        self.state = State::Sequence(octets);
                        None
                    }
                    _ => None,
                }
            }
        }
    }

    fn ground(&mut self, octet: u8, returned: bool) -> Option<Key> {
        let wanted = match octet {
            b'\r' => {
                self.returned = true;
                return Some(Key::Enter);
            }
            b'\n' => return (!returned).then_some(Key::Enter),
            b'\t' => return Some(Key::Tab),
            0x08 | 0x7f => return Some(Key::Backspace),
            0x1b => {
                self.state = State::Escape;
                return None;
            }
            0x01..=0x1a => return Some(Key::Control(char::from(octet + b'a' - 1))),
            0x20..=0x7e => return Some(Key::Char(char::from(octet))),
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return None,
        };
        self.state = State::Character(vec![octet], wanted);
        None
    }

    fn escape(&mut self, octet: u8) -> Option<Key> {
        match octet {
            b'[' => self.state = State::Sequence(Vec::new()),
            b'O' => self.state = State::Single,
            0x1b => self.state = State::Escape,
            b'b' | b'B' => return Some(Key::WordLeft),
            b'f' | b'F' => return Some(Key::WordRight),
            b'a'..=b'z' | b'A'..=b'Z' => {
                return Some(Key::Alt(char::from(octet.to_ascii_lowercase())));
            }
            0x08 | 0x7f => return Some(Key::Control('w')),
            // Escape alone, and then this.
            _ => return self.ground(octet, false),
        }
        None
    }
}

fn letter(octet: u8, modified: bool) -> Option<Key> {
    Some(match octet {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' if modified => Key::WordRight,
        b'D' if modified => Key::WordLeft,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}

/// Reads what stands behind `ESC [`: parameters, and an octet that ends them.
fn sequence(octets: &[u8]) -> Option<Key> {
    let (last, parameters) = octets.split_last()?;
    let parameters = std::str::from_utf8(parameters).ok()?;
    if *last != b'~' {
        return letter(*last, parameters.contains(';'));
    }
    Some(match parameters.split(';').next()? {
        "1" | "7" => Key::Home,
        "4" | "8" => Key::End,
        "3" => Key::Delete,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(octets: &[u8]) -> Vec<Key> {
        let mut keys = Keys::default();
        octets.iter().filter_map(|it| keys.take(*it)).collect()
    }

    #[test]
    fn arrows_come_in_the_dialects_of_terminals() {
        assert_eq!(
            keys(b"\x1b[A\x1bOB\x1b[1;5C\x1b[D\x1b[H\x1b[4~\x1b[3~"),
            [
                Key::Up,
                Key::Down,
                Key::WordRight,
                Key::Left,
                Key::Home,
                Key::End,
                Key::Delete
            ]
        );
    }

    #[test]
    fn characters_of_several_octets_are_one_key() {
        assert_eq!(
            keys("aä€🦀".as_bytes()),
            ['a', 'ä', '€', '🦀'].map(Key::Char)
        );
    }

    #[test]
    fn a_line_may_end_in_any_way_and_ends_once() {
        assert_eq!(keys(b"\r\n\n\r"), [Key::Enter, Key::Enter, Key::Enter]);
    }

    #[test]
    fn what_is_no_key_disappears_whole() {
        assert_eq!(keys(b"\x1b[200~x\x1b[99;1Qa"), ['x', 'a'].map(Key::Char));
        assert_eq!(keys(b"\xc3\x28\xff\x00b"), ['(', 'b'].map(Key::Char));
    }

    #[test]
    fn any_octets_whatsoever_are_taken() {
        for first in 0..=255u8 {
            for second in 0..=255u8 {
                keys(&[0x1b, first, second, b'[', first, 0xe2, second]);
            }
        }
    }
}
