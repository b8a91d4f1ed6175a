//! What a line of another grammar, or with a mistake, is answered: status, standard output and standard error.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod stub;

use stub::{finish, program};

fn answer(line: &str) -> String {
    let mut command = program();
    command.args(line.split(' ')).env_remove("CROSSBARCTL_URL");
    let run = finish(command);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{line}");
    run.stderr
}

fn expect(line: &str, error: &str, tips: &[&str], usage: &str) {
    let tips: String = tips.iter().map(|tip| format!("  tip: {tip}\n")).collect();
    let tips = match tips.is_empty() {
        true => tips,
        false => format!("{tips}\n"),
    };
    let more = "For more information, try '--help'.";
    let whole = format!("error: {error}\n\n{tips}Usage: crossbarctl {usage}\n\n{more}\n");
    assert_eq!(answer(line), whole, "{line}");
}

#[test]
fn a_line_of_another_grammar_is_answered_with_ours() {
    expect(
        "worker edge stop",
        "unexpected argument 'stop' found",
        &[
            "did you mean `crossbarctl router stop edge`?",
            "did you mean `crossbarctl container stop edge`?",
            "did you mean `crossbarctl guest stop edge`?",
        ],
        "worker [OPTIONS] [ID] <COMMAND>",
    );
    for (line, word, ours) in [
        ("list workers", "list", "workers list"),
        ("get realms w1", "get", "router list-realms w1"),
        ("ps", "ps", "workers list"),
        ("rm transport w1 t1", "rm", "router stop-transport w1 t1"),
        ("config use-context prod", "use-context", "context use prod"),
        ("router edge stop", "edge", "router stop edge"),
    ] {
        let stderr = answer(line);
        let error = format!("error: unrecognized subcommand '{word}'\n\n");
        let tip = format!("  tip: did you mean `crossbarctl {ours}`?\n\n");
        assert!(
            stderr.starts_with(&format!("{error}{tip}Usage: ")),
            "{line}: {stderr}"
        );
    }
}

#[test]
fn a_misspelled_word_is_answered_with_similar_ones() {
    expect(
        "workres list",
        "unrecognized subcommand 'workres'",
        &["did you mean `workers`, `worker`?"],
        "[OPTIONS] <COMMAND>",
    );
    expect(
        "router stp w1",
        "unrecognized subcommand 'stp'",
        &["did you mean `stop`, `stop-link`, `stop-role`?"],
        "router [OPTIONS] <COMMAND>",
    );
    expect(
        "workers list --sotr-by x",
        "unexpected argument '--sotr-by' found",
        &["a similar argument exists: '--sort-by'"],
        "workers list [OPTIONS]",
    );
    expect(
        "router list-realms w1 --foo",
        "unexpected argument '--foo' found",
        &[],
        "router list-realms [OPTIONS] <WORKER>",
    );
}

#[test]
fn a_missing_argument_is_answered_with_the_usage_and_nothing_of_the_environment() {
    let mut command = program();
    command
        .args(["router", "stop"])
        .env("CROSSBARCTL_URL", "ws://127.0.0.1:1/");
    let run = finish(command);
    let stderr = "error: the following required arguments were not provided:\n  <ID>\n\n\
         Usage: crossbarctl router stop [OPTIONS] <ID>\n\nFor more information, try '--help'.\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), stderr));
}
