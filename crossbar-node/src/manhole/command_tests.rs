//! Commands on a router in this process.

use std::sync::Arc;

use serde_json::json;
use shared::api::Handlers;
use shared::net::{Delivery, Session};
use shared::wamp::details::RegisterOptions;
use shared::wamp::{Dict, Match};

use super::super::audit::Who;
use super::super::subject::Subject;
use super::super::terminal::Style;
use super::*;
use crate::router::auth::Principal;
use crate::router::core::Settings;
use crate::router::io::{Router, Shards};

/// A router with these realms, and a visitor.
pub fn visit(realms: &[&str]) -> (Visit, Arc<Router>) {
    let router = Router::new(Shards::here(), json!({})).unwrap();
    for realm in realms {
        router.start_realm(realm, Settings::default()).unwrap();
    }
    let subject = Arc::new(Subject {
        title: "router worker `w1` of node `n1`".to_owned(),
        name: "w1".to_owned(),
        router: Some(Arc::clone(&router)),
        handlers: Handlers::new(),
        role: "trusted",
        uri: "manhole".to_owned(),
        record: Arc::new(|_| Box::pin(std::future::ready(()))),
    });
    let who = Who {
        user: "joe".to_owned(),
        peer: "tcp4:127.0.0.1:1".to_owned(),
        method: "password",
    };
    (Visit::new(&subject, &who, Style::Plain), router)
}

/// Joins somebody.
async fn joined(router: &Router, realm: &str, authid: &str) -> Session {
    let realm = router.realm(realm).unwrap();
    let principal = Principal {
        authid: authid.to_owned(),
        authrole: "trusted".to_owned(),
        authmethod: "test".to_owned(),
        authprovider: "test".to_owned(),
    };
    router.join_as(&realm, principal).await.unwrap()
}

async fn register(session: &Session, procedure: &str, handler: shared::net::Handler) {
    let options = RegisterOptions::default();
    let registered = session.register(procedure, options, handler).await;
    registered.unwrap().keep();
}

async fn text(visit: &mut Visit, line: &str) -> String {
    match run(visit, line).await {
        Ok(Outcome::Text(text)) => text,
        Ok(other) => format!("{other:?}"),
        Err(failure) => {
            let help = failure.help.clone().unwrap_or_default();
            format!("error: {failure}; {help}")
        }
    }
}

#[tokio::test]
async fn every_command_of_the_table_is_carried_out_and_explained() {
    let (mut visit, _) = visit(&["realm1"]);
    for command in COMMANDS {
        // What is missing may be said, but nobody panics.
        text(&mut visit, command.name).await;
        let help = text(&mut visit, &format!("help {}", command.name)).await;
        assert!(help.contains(command.about), "{help}");
    }
}

#[tokio::test]
async fn what_is_in_a_realm_is_listed() {
    let (mut visit, router) = visit(&["realm1"]);
    let session = joined(&router, "realm1", "alice").await;
    let add = shared::net::handler(async |_| Ok((vec![json!(5)], Dict::new())));
    register(&session, "com.example.add", add).await;
    let _news = session
        .subscribe("com.example.", Match::Prefix)
        .await
        .unwrap();
    let sessions = text(&mut visit, "sessions").await;
    assert!(sessions.contains(&session.id().to_string()), "{sessions}");
    assert!(sessions.contains("alice"), "{sessions}");
    let registrations = text(&mut visit, "registrations realm1").await;
    assert!(registrations.contains("com.example.add"), "{registrations}");
    let subscriptions = text(&mut visit, "subscriptions").await;
    assert!(subscriptions.contains("com.example."), "{subscriptions}");
    let one = text(&mut visit, &format!("session {}", session.id())).await;
    assert!(
        one.contains("queue.octets") && one.contains("alice"),
        "{one}"
    );
    let queues = text(&mut visit, "queues").await;
    assert!(queues.contains("octets wait"), "{queues}");
}

#[tokio::test]
async fn a_long_list_is_gathered_whole_and_without_repetition() {
    let (mut visit, router) = visit(&["realm1"]);
    let session = joined(&router, "realm1", "alice").await;
    for number in 0..150 {
        let handler = shared::net::handler(async |_| Ok((vec![], Dict::new())));
        register(&session, &format!("com.example.p{number}"), handler).await;
    }
    for (line, expected) in [
        ("registrations", 150),
        ("registrations 100", 100),
        ("registrations realm1 64", 64),
    ] {
        let text = text(&mut visit, line).await;
        let mut found: Vec<_> = text
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .filter(|word| word.starts_with("com.example.p"))
            .collect();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found.len(), expected, "{line}");
        assert_eq!(text.contains("of 150;"), expected < 150, "{text}");
    }
}

#[tokio::test]
async fn procedures_are_called_and_events_published() {
    let (mut visit, router) = visit(&["realm1"]);
    let session = joined(&router, "realm1", "alice").await;
    let add = shared::net::handler(async |invocation: shared::net::Invocation| {
        let sum: i64 = invocation.args.iter().filter_map(|it| it.as_i64()).sum();
        Ok((vec![json!(sum)], Dict::new()))
    });
    register(&session, "com.example.add", add).await;
    let mut news = session
        .subscribe("com.example.news", Match::Exact)
        .await
        .unwrap();
    assert_eq!(text(&mut visit, "call com.example.add 2 3").await, "5\n");
    let published = text(&mut visit, "publish com.example.news 'hello there'").await;
    assert!(published.starts_with("published ("), "{published}");
    let Some(Delivery::Event(event)) = news.next().await else {
        panic!("no event");
    };
    assert_eq!(event.args, [json!("hello there")]);
    let missing = text(&mut visit, "call com.example.sub").await;
    assert!(missing.contains("no_such_procedure"), "{missing}");
}

#[tokio::test]
async fn with_several_realms_one_is_chosen() {
    let (mut visit, _) = visit(&["a", "b"]);
    let which = text(&mut visit, "call x").await;
    assert!(
        which.contains("several realms") && which.contains("`a`, `b`"),
        "{which}"
    );
    assert_eq!(text(&mut visit, "use b").await, "");
    assert!(
        text(&mut visit, "call x")
            .await
            .contains("no_such_procedure")
    );
    assert!(
        text(&mut visit, "use c")
            .await
            .contains("there is no realm `c`")
    );
    assert_eq!(visit.chosen(), Some("b"));
}

#[tokio::test]
async fn the_messages_of_a_session_are_recorded_until_they_are_not() {
    let (mut visit, router) = visit(&["realm1"]);
    let session = joined(&router, "realm1", "alice").await;
    let id = session.id();
    let started = text(&mut visit, &format!("trace start {id}")).await;
    assert!(started.contains("is traced"), "{started}");
    let _news = session
        .subscribe("com.example.news", Match::Exact)
        .await
        .unwrap();
    let shown = text(&mut visit, "trace show").await;
    assert!(
        shown.contains("SUBSCRIBE") && shown.contains("SUBSCRIBED"),
        "{shown}"
    );
    assert!(shown.contains("com.example.news"), "{shown}");
    assert!(text(&mut visit, "trace stop").await.contains("no more"));
    assert!(
        text(&mut visit, "trace show")
            .await
            .contains("no session is traced")
    );
    assert!(
        text(&mut visit, "trace start 1")
            .await
            .contains("no session 1")
    );
}

#[tokio::test]
async fn expressions_see_the_same_things_and_keep_their_variables() {
    let (mut visit, router) = visit(&["realm1"]);
    let session = joined(&router, "realm1", "alice").await;
    let add = shared::net::handler(async |_| Ok((vec![json!(5)], Dict::new())));
    register(&session, "com.example.five", add).await;
    assert_eq!(text(&mut visit, "= 1 + 2").await, "3\n");
    assert_eq!(text(&mut visit, "= let n = 20;").await, "");
    assert_eq!(text(&mut visit, "= n * 2").await, "40\n");
    let who = text(&mut visit, "= sessions(\"realm1\").map(|s| s.authid)").await;
    assert!(who.contains("alice"), "{who}");
    let five = text(
        &mut visit,
        "= call_procedure(\"realm1\", \"com.example.five\", [])",
    )
    .await;
    assert_eq!(five, "5\n");
}

#[tokio::test]
async fn scripts_have_limits_and_no_files() {
    let (mut visit, _) = visit(&["realm1"]);
    let endless = text(&mut visit, "= loop {}").await;
    assert!(endless.contains("took too long"), "{endless}");
    for script in [
        "= let s = \"x\"; loop { s += s; }",
        "= let a = []; loop { a.push(a); }",
        "= fn f(x) { f(x) } f(1)",
        "= import \"x\" as y;",
        "= eval(\"1\")",
        "= read_file(\"/etc/passwd\")",
        "= ask(\"trigger_gc\")",
    ] {
        let said = text(&mut visit, script).await;
        assert!(said.starts_with("error: "), "{script}: {said}");
    }
}

#[tokio::test]
async fn a_command_that_is_not_there_is_guessed() {
    let (mut visit, _) = visit(&[]);
    assert!(
        text(&mut visit, "regisrations")
            .await
            .contains("did you mean `registrations`")
    );
    assert!(text(&mut visit, "1+1").await.contains("begin with `=`"));
    assert!(text(&mut visit, "call 'x").await.contains("not closed"));
}

#[tokio::test]
async fn words_are_completed_from_what_is_there() {
    let (visit, router) = visit(&["realm1", "realm2"]);
    let session = joined(&router, "realm1", "alice").await;
    let add = shared::net::handler(async |_| Ok((vec![], Dict::new())));
    register(&session, "com.example.add", add).await;
    let completed = |line: &str| complete(&visit, line);
    assert_eq!(completed("regis"), (0, vec!["registrations".to_owned()]));
    assert_eq!(completed("use ").1, ["realm1", "realm2"]);
    assert_eq!(completed("call com.").1, ["com.example.add"]);
    assert_eq!(completed("call -r realm2 com.").1, [""; 0]);
    assert_eq!(completed("trace start ").1, [session.id().to_string()]);
    assert_eq!(completed("= regi").1, ["registrations("]);
}
