//! Editing, as a user does it.

use super::super::keys::Keys;
use super::*;

/// Types `octets` into a line with this history; returns the line and what the last key did.
fn typed(history: &[&str], octets: &[u8]) -> (Line, Edited) {
    let mut kept = History::default();
    for line in history {
        kept.add(line);
    }
    let (mut line, mut keys, mut last) = (Line::default(), Keys::default(), Edited::Nothing);
    for octet in octets {
        if let Some(key) = keys.take(*octet) {
            last = line.handle(key, &kept);
        }
    }
    (line, last)
}

fn text(octets: &[u8]) -> String {
    typed(&[], octets).0.text()
}

#[test]
fn keys_edit_where_the_cursor_is() {
    assert_eq!(text(b"ac\x1b[Db"), "abc");
    assert_eq!(text(b"bc\x01a\x05d"), "abcd");
    assert_eq!(text(b"abX\x7f"), "ab");
    assert_eq!(text("äX\x1b[D\x7f".as_bytes()), "X");
    assert_eq!(text(b"abc\x1b[H\x1b[3~"), "bc");
    assert_eq!(text(b"ab\x01\x04"), "b");
}

#[test]
fn words_and_ends_are_cut_and_put_back() {
    assert_eq!(text(b"call com.a  \x17"), "call ");
    assert_eq!(text(b"one two\x15"), "");
    assert_eq!(text(b"one two\x1bb\x0b"), "one ");
    assert_eq!(text(b"one two\x1bb\x0b\x01\x19"), "twoone ");
    assert_eq!(text(b"one two\x01\x1bd"), " two");
    assert_eq!(text(b"ab\x14"), "ba");
}

#[test]
fn control_d_ends_only_where_nothing_is_written() {
    assert_eq!(typed(&[], b"\x04").1, Edited::Ended);
    assert_eq!(typed(&[], b"a\x04").1, Edited::Nothing);
    assert_eq!(typed(&[], b"abc\x03").1, Edited::GivenUp);
}

#[test]
fn the_history_is_walked_and_gives_back_what_was_written() {
    let past = ["first", "second"];
    assert_eq!(typed(&past, b"new\x1b[A").0.text(), "second");
    assert_eq!(typed(&past, b"new\x1b[A\x1b[A\x1b[A").0.text(), "first");
    assert_eq!(typed(&past, b"new\x1b[A\x1b[A\x1b[B\x1b[B").0.text(), "new");
    assert_eq!(
        typed(&past, b"\x1b[A\r").1,
        Edited::Entered("second".into())
    );
}

#[test]
fn searching_finds_older_and_older_lines() {
    let past = ["call com.add", "realms", "call com.sub", "help"];
    assert_eq!(typed(&past, b"\x12call").0.text(), "call com.sub");
    assert_eq!(typed(&past, b"\x12call\x12").0.text(), "call com.add");
    assert_eq!(typed(&past, b"mine\x12call\x07").0.text(), "mine");
    assert_eq!(
        typed(&past, b"\x12add\r").1,
        Edited::Entered("call com.add".into())
    );
    assert_eq!(typed(&past, b"\x12nothing").0.searched(), Some("nothing"));
}

#[test]
fn a_completion_replaces_the_word_before_the_cursor() {
    let (mut line, last) = typed(&[], b"sess x\x1b[D\x1b[D\t");
    assert_eq!(last, Edited::Complete);
    line.complete(0, "sessions");
    assert_eq!(line.text(), "sessions x");
    assert_eq!(line.before_cursor(), "sessions");
}

#[test]
fn a_line_does_not_grow_without_end() {
    let (line, last) = typed(&[], &[b'x'; LONGEST + 10]);
    assert_eq!((line.text().len(), last), (LONGEST, Edited::Nothing));
}
