//! Which feature of the specification is shown by which test: the one table, from which the tests are made.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use crossbar_node::router::core::{Settings, StoreRule};
use shared::wamp::Match;

use super::net::{Net, each_way};

/// A feature and its test.
struct Row {
    section: &'static str,
    feature: &'static str,
    /// What WELCOME announces for it: a role and a word.
    announced: &'static [(&'static str, &'static str)],
    test: &'static str,
}

macro_rules! table {
    ($($section:literal { $($feature:literal $([$($role:ident $word:ident),+])? => $module:ident :: $test:ident;)+ })+) => {
        const TABLE: &[Row] = &[$($(Row {
            section: $section,
            feature: $feature,
            announced: &[$($((stringify!($role), stringify!($word)),)+)?],
            test: concat!(stringify!($module), "::", stringify!($test)),
        },)+)+];

        $($(
            #[test]
            fn $test() {
                each_way(stringify!($test), super::$module::$test);
            }
        )+)+
    };
}

table! {
    "Basic Profile: Sessions" {
        "HELLO and WELCOME" => sessions::a_session_is_opened_with_a_random_id;
        "ABORT while opening" => sessions::a_realm_that_does_not_exist_is_refused;
        "GOODBYE" => sessions::goodbye_is_answered_and_frees_everything;
        "Client roles" => sessions::a_client_says_which_roles_it_has;
        "Identifiers" => sessions::ids_are_sequential_in_session_scope;
        "Options" => rpc::an_option_that_is_null_is_not_there;
        "URIs" => sessions::uris_are_checked_and_reserved_ones_protected;
        "Protocol errors after WELCOME" => violations::a_violation_ends_the_session_and_all_that_it_had;
        "Protocol errors before WELCOME" => violations::nothing_comes_before_hello;
        "Request ids in sequence" => violations::request_ids_without_gaps;
        "Answers to what was never asked" => violations::an_answer_to_no_invocation;
    }
    "Basic Profile: Publish and Subscribe" {
        "SUBSCRIBE and UNSUBSCRIBE" => pubsub::a_subscription_is_shared_and_ends;
        "PUBLISH and EVENT" => pubsub::a_publication_reaches_subscribers_as_it_is;
        "PUBLISHED and ERROR" => pubsub::an_acknowledged_publication_is_answered;
        "Ordering of events" => pubsub::events_keep_their_order_across_topics;
    }
    "Basic Profile: Remote Procedure Calls" {
        "REGISTER and UNREGISTER" => rpc::a_procedure_is_registered_once_and_unregistered;
        "CALL, INVOCATION, YIELD, RESULT" => rpc::a_call_goes_to_the_callee_and_its_result_back;
        "ERROR" => rpc::an_error_of_the_callee_reaches_the_caller;
        "Ordering of invocations" => rpc::calls_keep_their_order_across_procedures;
        "Callee leaves" => rpc::calls_of_a_callee_that_leaves_are_answered;
    }
    "Advanced RPC Features" {
        "Progressive Call Results" [dealer progressive_call_results] => progress::progressive_call_results;
        "Progressive Call Invocations" [dealer progressive_call_invocations] => progress::progressive_call_invocations;
        "Call Timeout" [dealer call_timeout] => calls::call_timeout;
        "Call Canceling" [dealer call_canceling] => calls::call_canceling;
        "Call Rerouting" [dealer call_reroute] => calls::call_rerouting;
        "Caller Identification" [dealer caller_identification] => calls::caller_identification;
        "Pattern-based Registration" [dealer pattern_based_registration] => registrations::pattern_based_registration;
        "Shared Registration" [dealer shared_registration] => registrations::shared_registration;
        "Callee concurrency" => registrations::a_callee_gets_no_more_than_it_takes;
        "Registration Revocation" [dealer registration_revocation] => registrations::registration_revocation;
        "Registration by force" => registrations::registering_by_force;
        "Registration Meta API" [dealer registration_meta_api] => meta::registration_meta_api;
    }
    "Advanced PubSub Features" {
        "Subscriber Black- and Whitelisting" [broker subscriber_blackwhite_listing]
            => events::subscriber_blackwhite_listing;
        "Publisher Exclusion" [broker publisher_exclusion] => events::publisher_exclusion;
        "Publisher Identification" [broker publisher_identification] => events::publisher_identification;
        "Pattern-based Subscription" [broker pattern_based_subscription] => events::pattern_based_subscription;
        "Subscription Revocation" [broker subscription_revocation] => events::subscription_revocation;
        "Event Retention" [broker event_retention] => kept::event_retention;
        "Event History" [broker event_history] => kept::event_history;
        "Subscription Meta API" [broker subscription_meta_api] => meta::subscription_meta_api;
    }
    "Other Advanced Features" {
        "Session Meta API" [broker session_meta_api, dealer session_meta_api] => meta::session_meta_api;
        "Killing sessions" => meta::sessions_are_killed;
        "Session Testament" [dealer testament_meta_api] => testaments::session_testament;
        "Payload Passthru Mode" [broker payload_passthru_mode, dealer payload_passthru_mode]
            => passthru::payload_passthru_mode;
        "Payload Passthru Mode: who has not announced it" => passthru::passthru_needs_both_sides;
        "Forwarding" => passthru::forward_for;
    }
    "Authentication" {
        "Anonymous" => authentication::anonymous;
        "Methods of HELLO" => authentication::the_clients_first_method_that_is_known;
        "Ticket-based Authentication" => authentication::ticket_authentication;
        "Challenge-response Authentication" => authentication::challenge_response_authentication;
        "WAMP-SCRAM" => authentication::scram_authentication;
        "Cryptosign" => authentication::cryptosign_authentication;
        "Cookie" => transport_login::cookie_authentication;
        "TLS client certificate" => transport_login::tls_authentication;
        "Channel binding of Cryptosign and SCRAM" => transport_login::channel_binding;
        "Replays" => authentication::an_old_signature_is_worth_nothing;
        "Unknown users" => authentication::an_unknown_user_looks_like_a_known_one;
        "Dynamic authenticators" => dynamic::dynamic_authentication;
        "Authenticators that fail" => dynamic::an_authenticator_that_fails_lets_nobody_in;
    }
    "Authorization" {
        "Permissions of a role" => authorization::permissions_of_a_role;
        "The longest rule that matches" => authorization::the_longest_rule_that_matches_decides;
        "A role that changes" => authorization::a_role_changes_at_once;
        "Dynamic authorization" => authorization::dynamic_authorization;
        "Authorizers that fail" => authorization::an_authorizer_that_fails_allows_nothing;
    }
    "Transports" {
        "RawSocket" => transports::rawsocket;
        "WebSocket" => transports::websocket;
        "Batched WebSocket" => transports::batched_websocket;
        "HTTP Longpoll" => transports::http_longpoll;
        "Serializers side by side" => transports::serializers_side_by_side;
    }
    "Realm options" {
        "uri_check" => options::uri_check;
        "enable_meta_api" => options::enable_meta_api;
        "event_dispatching_chunk_size" => options::events_in_chunks_reach_everybody;
        "store: call-queue" => options::calls_wait_for_a_callee;
        "schemas" => options::schemas_are_described;
    }
}

/// Returns what WELCOME announces in a realm that has everything.
async fn announced(net: &Net) -> BTreeSet<(String, String)> {
    let history = vec![StoreRule {
        uri: "com.topic".to_owned(),
        matching: Match::Exact,
        limit: 1,
    }];
    let net = net.another(
        "everything",
        Settings {
            history,
            ..Settings::default()
        },
    );
    let peer = net.join().await;
    let mut announced = BTreeSet::new();
    for (role, it) in peer.welcome["roles"].as_object().unwrap() {
        for (word, value) in it["features"].as_object().unwrap() {
            assert_eq!(value, true, "{word}");
            announced.insert((role.clone(), word.clone()));
        }
    }
    announced
}

#[test]
fn every_feature_of_welcome_has_its_test_and_every_test_its_feature() {
    let named = TABLE.iter().flat_map(|row| row.announced);
    let named: BTreeSet<_> = named
        .map(|(role, word)| ((*role).to_owned(), (*word).to_owned()))
        .collect();
    each_way("features", async |net| {
        assert_eq!(announced(net).await, named);
    });
}

#[test]
fn the_page_about_conformance_is_up_to_date() {
    let mut page = String::from(
        "# Conformance\n\n\
         Which feature of the [WAMP specification](https://wamp-proto.org/spec.html) is shown by which test. Written by\n\
         `UPDATE=1 cargo test -p tests --test conformance`; each test runs over WebSocket and RawSocket, with JSON, MsgPack\n\
         and CBOR.\n",
    );
    let mut section = "";
    for row in TABLE {
        if row.section != section {
            section = row.section;
            write!(
                page,
                "\n## {section}\n\n| feature | announced as | test |\n|---|---|---|\n"
            )
            .unwrap();
        }
        let words: Vec<_> = row
            .announced
            .iter()
            .map(|(role, word)| format!("`{role}.{word}`"))
            .collect();
        writeln!(
            page,
            "| {} | {} | `{}` |",
            row.feature,
            words.join(", "),
            row.test
        )
        .unwrap();
    }
    page.push_str(
        "\n## Not there\n\n\
         Call and publication trust levels, sharded registrations and subscriptions, reflection, multiplexed transports:\n\
         the specification has them as drafts without a complete protocol. They are not announced.\n",
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/conformance.md");
    if env::var_os("UPDATE").is_some() {
        fs::write(&file, &page).unwrap();
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == page,
        "docs/conformance.md is old: UPDATE=1 writes it"
    );
}
