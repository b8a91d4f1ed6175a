//! Router links between real nodes, with Autobahn|Python at both ends and `crossbarctl`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::foreign::{Behaviour, Payload, Session};
use tests::free_port;

use crate::links_stage::{Linked, Way, eventually, link_to, puppet};

const LONG: Duration = Duration::from_secs(30);
/// So soon everybody has to know that the other side is lost; and a second for a machine that is busy.
const SOON: Duration = Duration::from_secs(3);

fn echo() -> Payload {
    Payload::args([json!("over there")]).with("größe", 1)
}

/// Calls until there is an answer.
fn reaches(caller: &Session, procedure: &str) {
    eventually(LONG, procedure, || {
        caller.call(procedure, echo()) == Ok(echo())
    });
}

/// Publishes until a subscriber hears it, and tells whether it then hears a further event exactly once.
fn hears_once(publisher: &Session, topic: &str, subscriber: &Session, tag: &str) {
    let mut count = 0;
    eventually(LONG, tag, || {
        publisher.publish(topic, Payload::args([json!(["probe", count])]));
        count += 1;
        !subscriber.events(tag).is_empty()
    });
    let mark = |number: u32| Payload::args([json!([tag, number])]);
    publisher.publish(topic, mark(1));
    publisher.publish(topic, mark(2));
    let marks = || {
        let events = subscriber.events(tag).into_iter();
        let marks = events.filter(|event| event.payload.args[0][0] == tag);
        marks.map(|event| event.payload).collect::<Vec<_>>()
    };
    eventually(LONG, "the second mark", || marks().contains(&mark(2)));
    assert_eq!(marks(), [mark(1), mark(2)]);
}

#[test]
fn events_and_calls_cross_both_ways_until_the_link_is_stopped() {
    let (a, b) = (Linked::start("a"), Linked::start("b"));
    let puppet = puppet();
    let (here, there) = (a.client(&puppet), b.client(&puppet));
    here.register("com.example.here", Behaviour::Echo);
    there.register("com.example.there", Behaviour::Echo);
    there.register("com.example.count", Behaviour::Count);
    here.subscribe("com.shop.", "here", json!({ "match": "prefix" }));
    there.subscribe("com.shop.order", "there", json!({}));

    let info = a.link("l1", &link_to(b.links));
    assert_eq!(info["connected"], true, "{info}");
    assert_eq!(info["status"], "started");
    assert_eq!(info["config"]["auth"]["ticket"]["ticket"], "***");
    assert_eq!(info["config"]["forward_remote_events"], true);
    let listed = a.ctl().json(&["router", "list-links", "w1"]);
    assert_eq!(listed.as_array().unwrap().len(), 1);

    reaches(&here, "com.example.there");
    reaches(&there, "com.example.here");
    hears_once(&here, "com.shop.order", &there, "there");
    hears_once(&there, "com.shop.offer", &here, "here");
    let progress = json!({ "receive_progress": true });
    let call = here.start_call("com.example.count", Payload::args([json!(3)]), progress);
    assert_eq!(call.answer(), Ok(Payload::args([json!("counted")])));
    assert_eq!(call.progress().len(), 3);

    a.ctl().ok(&["router", "stop-link", "w1", "l1", "--yes"]);
    for (caller, procedure) in [(&here, "com.example.there"), (&there, "com.example.here")] {
        let gone = || match caller.call(procedure, echo()) {
            Err(failure) => failure.uri == "wamp.error.no_such_procedure",
            Ok(_) => false,
        };
        eventually(SOON, "the procedure to be withdrawn", gone);
    }
    assert_eq!(a.ctl().json(&["router", "list-links", "w1"]), json!([]));
}

#[test]
fn a_chain_of_four_routers() {
    let ports: Vec<u16> = (0..4).map(|_| free_port()).collect();
    let node = |number: usize| {
        let links = match ports.get(number + 1) {
            Some(next) => {
                let mut link = link_to(*next);
                link["id"] = json!("next");
                json!([link])
            }
            None => json!([]),
        };
        Linked::at(&format!("n{number}"), ports[number], links)
    };
    let nodes: Vec<Linked> = (0..4).rev().map(node).collect();
    let puppet = puppet();
    let (far, near) = (nodes[0].client(&puppet), nodes[3].client(&puppet));
    far.register("com.example.far", Behaviour::Echo);
    far.subscribe("com.shop.order", "far", json!({}));
    reaches(&near, "com.example.far");
    hears_once(&near, "com.shop.order", &far, "far");
}

#[test]
fn a_ring_of_three_a_second_link_and_a_link_to_itself_deliver_once() {
    let nodes = ["a", "b", "c"].map(Linked::start);
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        nodes[from].link("ring", &link_to(nodes[to].links));
    }
    nodes[1].link("second", &link_to(nodes[0].links));
    nodes[0].link("itself", &link_to(nodes[0].links));
    let puppet = puppet();
    let clients: Vec<_> = nodes.iter().map(|node| node.client(&puppet)).collect();
    clients[0].register("com.example.f", Behaviour::Echo);
    for (number, client) in clients.iter().enumerate() {
        client.subscribe("com.shop.order", &number.to_string(), json!({}));
    }
    let other = nodes[0].client(&puppet);
    for (number, client) in clients.iter().enumerate() {
        hears_once(&other, "com.shop.order", client, &number.to_string());
        reaches(client, "com.example.f");
    }
}

#[test]
fn a_way_that_falls_silent_is_noticed_on_both_sides_and_used_again() {
    let (a, b) = (Linked::start("a"), Linked::start("b"));
    let way = Way::to(b.links);
    a.link("l1", &link_to(way.port));
    let puppet = puppet();
    let (here, there) = (a.client(&puppet), b.client(&puppet));
    here.register("com.example.here", Behaviour::Echo);
    there.register("com.example.there", Behaviour::Echo);
    there.register("com.example.never", Behaviour::Hang);
    reaches(&here, "com.example.there");
    reaches(&there, "com.example.here");
    let pending = here.start_call("com.example.never", Payload::default(), json!({}));
    there.wait_procedure("invoked", "");

    way.silence();
    let since = Instant::now();
    let failure = pending.answer().unwrap_err();
    assert_eq!(failure.uri, "wamp.error.network_failure");
    assert!(since.elapsed() < SOON, "it took {:?}", since.elapsed());
    for (caller, procedure) in [(&here, "com.example.there"), (&there, "com.example.here")] {
        eventually(SOON, "procedures of the lost side to go", || {
            let answer = caller.call(procedure, echo());
            answer.is_err_and(|failure| failure.uri == "wamp.error.no_such_procedure")
        });
    }
    a.wait_connected("l1", false);

    way.open();
    reaches(&here, "com.example.there");
    reaches(&there, "com.example.here");
}

#[test]
fn links_come_back_after_either_worker_was_killed() {
    let (a, b) = (Linked::start("a"), Linked::start("b"));
    a.link("l1", &link_to(b.links));
    for victim in [&b, &a] {
        let pid = crate::world::pid(&victim.ctl(), "w1");
        crate::supervision::kill(pid);
        eventually(LONG, "a new worker", || {
            let workers = victim.ctl().json(&["workers", "list"]);
            let row = &workers[0];
            row["status"] == "started" && row["pid"] != json!(pid)
        });
        a.wait_connected("l1", true);
        let puppet = puppet();
        let (here, there) = (a.client(&puppet), b.client(&puppet));
        there.register("com.example.there", Behaviour::Echo);
        there.subscribe("com.shop.order", "there", json!({}));
        reaches(&here, "com.example.there");
        hears_once(&here, "com.shop.order", &there, "there");
    }
}

#[test]
fn a_link_is_exported_as_it_was_configured() {
    let b = Linked::start("b");
    let mut link = link_to(b.links);
    link["id"] = json!("l1");
    let a = Linked::with("a", json!([link]));
    a.wait_connected("l1", true);
    let exported = a.ctl().json(&["export"]);
    let links = &exported["workers"][0]["links"];
    assert_eq!(links[0]["id"], "l1", "{exported}");
    assert_eq!(links[0]["realm"], "realm1");
    let file = a.file(&exported);
    let difference = a.ctl().run(&["diff", "-f", &file]);
    let shown = (difference.status, difference.stdout.as_str());
    assert_eq!(difference.status, 0, "{shown:?} {exported}");
}

#[test]
fn what_cannot_be_linked_is_refused_with_its_reason() {
    let a = Linked::start("a");
    let nobody = free_port();
    let start = |id: &str, config: &Value, further: &[&str]| {
        let file = a.file(config);
        let mut args = vec![
            "-o",
            "json",
            "router",
            "start-link",
            "w1",
            id,
            "--config",
            &file,
        ];
        args.extend(further);
        let ran = a.ctl().run(&args);
        (ran.status, format!("{}{}", ran.stdout, ran.stderr))
    };
    let mut elsewhere = link_to(nobody);
    elsewhere["local_realm"] = json!("realm9");
    let mut unknown = link_to(nobody);
    unknown["forward_everything"] = json!(true);
    let mut wordless = link_to(nobody);
    wordless["auth"] = json!({"ticket": {"authid": "link"}});
    for (config, further, code) in [
        (&elsewhere, &[][..], "no_such_object"),
        (&unknown, &[], "invalid_configuration"),
        (&wordless, &[], "invalid_configuration"),
        (&link_to(nobody), &["--connect"], "cannot_connect"),
    ] {
        let (status, said) = start("l1", config, further);
        assert_ne!(status, 0);
        assert!(
            said.contains(&format!("crossbar.error.{code}")),
            "{code}: {said}"
        );
    }
    let info = a.link("l1", &link_to(nobody));
    assert_eq!(info["connected"], false);
    assert!(
        info["problem"].as_str().unwrap().contains("cannot connect"),
        "{info}"
    );
    let (_, said) = start("l1", &link_to(nobody), &[]);
    assert!(said.contains("crossbar.error.already_running"), "{said}");
}
