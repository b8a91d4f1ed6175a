//! What the command line promises: 44 checks, and the test of each.
//!
//! Some are kept here, some beside what they are about; the table says where, and a test makes sure that they are there.

mod activation;
mod answers;
mod daemon;
mod declared;
mod doctors;
mod fleet;
mod habits;
mod manholes;
mod monitored;
mod picking;
mod pipeline;
mod services;
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
        12,
        "tests/e2e/cli_whole_node.rs",
        "ids_of_a_running_node_are_completed",
    ),
    (
        12,
        "crossbarctl/tests/completing.rs",
        "a_node_that_is_dead_or_silent_offers_nothing_says_nothing_and_costs_no_time",
    ),
    (
        13,
        "tests/e2e/cli_checks/terminals.rs",
        "without_colour_and_on_dumb_terminals_there_is_no_escape",
    ),
    (
        14,
        "tests/e2e/cli_checks/watching.rs",
        "ten_thousand_lines_are_followed_over_a_restart_without_gap_or_duplicate",
    ),
    (
        15,
        "tests/e2e/cli_checks/declared.rs",
        "a_hangup_with_an_invalid_file_changes_nothing_and_with_a_valid_one_keeps_sessions",
    ),
    (
        16,
        "tests/e2e/command_line.rs",
        "a_closed_pipe_is_no_failure_to_complain_about",
    ),
    (
        17,
        "crossbarctl/tests/contract.rs",
        "a_failed_start_shows_the_end_of_the_log",
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
    (
        20,
        "tests/e2e/statistics.rs",
        "stats_watch_changes_nothing_on_the_node",
    ),
    (
        21,
        "tests/e2e/cli_checks/watching.rs",
        "an_interrupted_push_puts_the_monitor_back",
    ),
    (
        22,
        "tests/e2e/cli_checks/manholes.rs",
        "another_session_sees_a_manhole_come_and_go",
    ),
    (
        23,
        "tests/e2e/cli_checks/manholes.rs",
        "a_manhole_is_started_and_stopped_once_or_as_often_as_one_likes",
    ),
    (
        24,
        "tests/e2e/cli_checks/manholes.rs",
        "a_manhole_on_a_port_that_is_taken_names_the_address",
    ),
    (
        25,
        "tests/e2e/command_line.rs",
        "arguments_are_typed_as_written",
    ),
    (
        26,
        "tests/e2e/command_line.rs",
        "any_procedure_and_topic_of_any_realm_is_within_reach",
    ),
    (
        27,
        "crossbarctl/tests/contexts.rs",
        "a_flag_wins_over_the_environment_that_over_the_context_that_over_the_default",
    ),
    (
        28,
        "tests/e2e/command_line.rs",
        "a_wrong_environment_variable_is_named",
    ),
    (
        29,
        "crossbarctl/tests/contexts.rs",
        "contexts_are_added_used_left_and_private",
    ),
    (
        29,
        "crossbarctl/tests/contexts.rs",
        "a_protected_context_wants_the_node_spelled_out",
    ),
    (
        30,
        "tests/e2e/cli_checks/answers.rs",
        "a_secret_is_nowhere_and_a_wrong_one_is_refused_by_its_reason",
    ),
    (
        31,
        "tests/e2e/cli_checks/answers.rs",
        "every_help_fits_and_has_impact_and_examples",
    ),
    (
        32,
        "tests/e2e/cli_checks/terminals.rs",
        "completions_are_installed_once_and_are_clean",
    ),
    (
        33,
        "tests/e2e/cli_checks/answers.rs",
        "every_command_has_its_manual_page",
    ),
    (
        34,
        "tests/e2e/cli_whole_node.rs",
        "a_doctor_finds_a_healthy_node_healthy",
    ),
    (
        34,
        "tests/e2e/cli_checks/doctors.rs",
        "a_doctor_finds_a_name_without_address_a_closed_port_and_an_expired_certificate",
    ),
    (
        34,
        "tests/e2e/cli_checks/doctors.rs",
        "a_doctor_finds_a_role_that_is_not_there_and_one_that_may_only_look",
    ),
    (
        34,
        "tests/e2e/cli_checks/doctors.rs",
        "a_doctor_lists_the_procedures_that_are_missing",
    ),
    (
        35,
        "tests/e2e/cli_checks/terminals.rs",
        "top_prints_screens_and_gives_the_terminal_back",
    ),
    (
        36,
        "tests/e2e/cli_checks/terminals.rs",
        "starting_costs_little",
    ),
    (
        37,
        "tests/e2e/cli_checks/daemon.rs",
        "status_tells_by_its_exit_code",
    ),
    (
        38,
        "tests/e2e/cli_checks/daemon.rs",
        "a_pid_file_of_others_neither_blocks_a_start_nor_kills_a_stranger",
    ),
    (
        39,
        "tests/e2e/cli_checks/daemon.rs",
        "the_service_manager_is_told_of_readiness_reloads_and_the_end",
    ),
    (
        40,
        "tests/e2e/cli_checks/activation.rs",
        "sockets_of_a_service_manager_are_served_and_no_own_ones_are_made",
    ),
    (
        41,
        "tests/e2e/cli_checks/daemon.rs",
        "every_line_of_the_log_is_json_where_that_was_asked_for",
    ),
    (
        42,
        "tests/e2e/cli_checks/monitored.rs",
        "readiness_and_numbers_are_told_before_after_and_when_a_worker_is_killed",
    ),
    (
        43,
        "tests/e2e/cli_checks/daemon.rs",
        "the_end_of_a_node_says_why",
    ),
    (
        44,
        "tests/e2e/cli_checks/daemon.rs",
        "the_first_process_of_a_container_ends_soon_and_leaves_nobody",
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
    assert_eq!(numbers, (1..=44).collect::<Vec<_>>());
}
