//! Consoles with a terminal, with lines, and with one line.

use tokio::io::{AsyncReadExt as _, DuplexStream};
use tokio::sync::mpsc;

use super::super::commands::tests::visit;
use super::*;

/// A console, and both ends of it.
struct Typist {
    input: mpsc::Sender<Input>,
    output: DuplexStream,
    status: tokio::task::JoinHandle<u32>,
    seen: String,
}

fn begin(mode: Mode) -> Typist {
    let (visit, _) = visit(&["realm1"]);
    let (subject, who) = (Arc::clone(&visit.subject), visit.who.clone());
    let (sender, input) = mpsc::channel(16);
    let (output, far) = tokio::io::duplex(1 << 20);
    let wires = Wires { input, output };
    let status =
        tokio::spawn(async move { serve(&subject, &who, (mode, Kept::default()), wires).await });
    Typist {
        input: sender,
        output: far,
        status,
        seen: String::new(),
    }
}

fn terminal() -> Typist {
    begin(Mode::Terminal {
        term: "dumb".to_owned(),
        columns: 80,
    })
}

impl Typist {
    async fn types(&mut self, text: &str) {
        let octets = Input::Octets(text.as_bytes().to_vec());
        self.input.send(octets).await.unwrap();
    }

    /// Waits until the text is seen.
    async fn sees(&mut self, text: &str) {
        let mut octets = [0; 4096];
        while !self.seen.contains(text) {
            let reading = timeout(Duration::from_secs(10), self.output.read(&mut octets));
            let count = reading
                .await
                .unwrap_or_else(|_| panic!("no `{text}` in {}", self.seen));
            let count = count.unwrap();
            assert!(count > 0, "the end, and no `{text}` in {}", self.seen);
            self.seen += &String::from_utf8_lossy(&octets[..count]);
        }
        let behind = self.seen.find(text).unwrap() + text.len();
        self.seen.drain(..behind);
    }
}

#[tokio::test]
async fn a_terminal_has_a_prompt_and_edits() {
    let mut typist = terminal();
    typist.sees("router worker `w1`").await;
    typist.sees("w1> ").await;
    typist.types("realmsX\x7f\r").await;
    typist.sees("REALM").await;
    typist.sees("realm1").await;
    typist.types("use rea\t\r").await;
    typist.sees("w1/realm1> ").await;
    typist.types("\x1b[A\x1b[A\r").await;
    typist.sees("REALM").await;
    typist.types("\x04").await;
    assert_eq!(typist.status.await.unwrap(), 0);
}

#[tokio::test]
async fn tab_lists_what_there_is_to_choose() {
    let mut typist = terminal();
    typist.types("s\t").await;
    typist.sees("session").await;
    typist.sees("subscriptions").await;
    typist.types("ubs\t\r").await;
    typist.sees("no subscriptions").await;
}

#[tokio::test]
async fn a_running_command_is_given_up_and_what_was_typed_is_kept() {
    let mut typist = terminal();
    typist.sees("w1> ").await;
    typist.types("= loop {}\r").await;
    typist.types("\x03").await;
    typist.sees("given up").await;
    typist.types("realms\rexit\r").await;
    typist.sees("realm1").await;
    assert_eq!(typist.status.await.unwrap(), 0);
}

#[tokio::test]
async fn lines_of_a_program_are_answered_without_any_drawing() {
    let mut typist = begin(Mode::Lines);
    typist.types("= 40 + 2\n= \"äö\"").await;
    typist.input.send(Input::End).await.unwrap();
    assert_eq!(typist.status.await.unwrap(), 0);
    let mut all = String::new();
    typist.output.read_to_string(&mut all).await.unwrap();
    assert_eq!(all, "42\näö\n");
}

#[tokio::test]
async fn one_line_ends_with_a_status() {
    for (line, status) in [("= 1", 0), ("nonsense", 1), ("exit", 0)] {
        let typist = begin(Mode::Once(line.to_owned()));
        assert_eq!(typist.status.await.unwrap(), status, "{line}");
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_types_nothing_for_ten_minutes_is_sent_away() {
    let mut typist = terminal();
    typist.sees("w1> ").await;
    tokio::time::advance(IDLE - Duration::from_secs(1)).await;
    typist.types("x").await;
    typist.sees("x").await;
    tokio::time::advance(IDLE - Duration::from_secs(1)).await;
    assert!(!typist.status.is_finished());
    let began = tokio::time::Instant::now();
    typist.status.await.unwrap();
    assert!(began.elapsed() <= Duration::from_secs(2));
}
