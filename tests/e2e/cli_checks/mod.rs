//! What the command line promises: 44 checks, and the test of each.
//!
//! Some are kept here, some beside what they are about; the table says where, and a test makes sure that they are there.

mod answers;
mod declared;
mod fleet;
mod terminals;
mod watching;

use std::fs;
use std::path::Path;

/// Number of the check, the file with its test, the name of the test.
const CHECKS: &[(u32, &str, &str)] = &[
    (
        1,
        "crossbarctl/tests/every_command.rs",
        "every_command_makes_its_call",
    ),
    (
        2,
        "tests/e2e/cli_checks/answers.rs",
        "every_answer_in_json_is_what_its_schema_says",
    ),
    (
        3,
        "crossbarctl/tests/contract.rs",
        "every_error_uri_ends_with_the_exit_code_of_its_class_and_is_named",
    ),
    (
        4,
        "tests/e2e/command_line.rs",
        "a_node_that_is_not_there_is_told_at_once_and_by_its_url",
    ),
    (
        5,
        "tests/e2e/command_line.rs",
        "a_node_that_says_nothing_is_given_up_at_the_deadline",
    ),
    (
        6,
        "tests/e2e/command_line.rs",
        "what_interrupts_others_needs_a_yes",
    ),
    (
        7,
        "tests/e2e/command_line.rs",
        "starts_and_stops_may_be_repeated_where_that_is_asked_for",
    ),
    (
        8,
        "tests/e2e/cli_checks/declared.rs",
        "a_node_that_starts_later_is_waited_for",
    ),
    (
        9,
        "tests/e2e/cli_whole_node.rs",
        "what_is_exported_can_be_applied_and_changes_nothing",
    ),
    (
        10,
        "tests/e2e/cli_checks/declared.rs",
        "an_edit_adds_changes_and_removes_and_sessions_elsewhere_stay",
    ),
    (
        11,
        "tests/e2e/cli_checks/declared.rs",
        "three_mistakes_are_three_diagnostics_at_their_places",
    ),
    (
        15,
        "tests/e2e/cli_checks/declared.rs",
        "a_hangup_with_an_invalid_file_changes_nothing_and_with_a_valid_one_keeps_sessions",
    ),
    (
        18,
        "tests/e2e/command_line.rs",
        "cpus_are_written_as_lists_ranges_or_all",
    ),
    (
        19,
        "tests/e2e/command_line.rs",
        "a_worker_may_have_the_name_of_a_command",
    ),
];

#[test]
fn every_check_has_its_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut missing = Vec::new();
    for (number, file, test) in CHECKS {
        let text = fs::read_to_string(root.join(file)).unwrap_or_default();
        let wanted = format!("#[test]\nfn {test}()");
        if !text.contains(&wanted) {
            missing.push(format!("{number}: {file}: {test}"));
        }
    }
    assert!(missing.is_empty(), "no such tests: {missing:#?}");
    let mut numbers: Vec<u32> = CHECKS.iter().map(|(number, ..)| *number).collect();
    numbers.dedup();
    assert!(numbers.is_sorted() && numbers.iter().all(|number| (1..=44).contains(number)));
}
