//! Dynamic authorizers: a procedure decides, in order, in time, and only a clear yes is a yes.

use proptest::prelude::*;
use serde_json::{Value, json};
use shared::wamp::Match;

use super::net::{ALL, Net, role};
use crate::router::core::Settings;

const FAILED: &str = "wamp.error.authorization_failed";

/// `judge` decides for `eve`; `bob` is somebody.
fn net() -> Net {
    net_with(Settings::default())
}

fn net_with(settings: Settings) -> Net {
    let mut net = Net::with(settings)
        .session("judge")
        .session("bob")
        .session_as("eve", "asking");
    net.realm.set_dynamic_role("asking", "com.may");
    net.register("judge", "com.may", json!({}));
    net.subscribe("bob", "com.x", Match::Exact);
    net
}

impl Net {
    /// Returns what the judge is asked, with the request id of the INVOCATION.
    fn asked(&mut self) -> Vec<(u64, Value)> {
        let mail = self.take("judge");
        let asked = mail.into_iter().filter(|it| it[0] == 68);
        asked
            .map(|it| (it[1].as_u64().unwrap(), it[4].clone()))
            .collect()
    }

    /// Lets the judge answer the only question that it was asked.
    fn judge(&mut self, answer: Value) {
        let asked = self.asked();
        assert_eq!(asked.len(), 1, "{asked:?}");
        self.send("judge", json!([70, asked[0].0, {}, [answer]]));
    }
}

#[test]
fn the_authorizer_is_told_who_wants_what_and_how() {
    let mut net = net();
    let options = json!({"match": "prefix"});
    net.request("eve", json!([32, null, options, "com."]));
    let who = json!({
        "realm": "realm1", "session": 1003, "authid": "eve", "authrole": "asking",
        "authmethod": "", "authprovider": "",
    });
    let (_, args) = net.asked().remove(0);
    assert_eq!(args, json!([who, "com.", "subscribe", options]));
    assert!(net.take("eve").is_empty());
}

#[test]
fn each_action_waits_for_the_answer_and_follows_it() {
    let acknowledge = json!({"acknowledge": true});
    for (message, action, code) in [
        (json!([16, null, acknowledge, "com.x", [1]]), "publish", 17),
        (json!([32, null, {}, "com.y"]), "subscribe", 33),
        (json!([64, null, {}, "com.y"]), "register", 65),
        (json!([48, null, {}, "wamp.session.count"]), "call", 50),
    ] {
        let mut net = net();
        net.request("eve", message.clone());
        let (id, args) = net.asked().remove(0);
        assert_eq!(args[2], action);
        net.send("judge", json!([70, id, {}, [true]]));
        assert_eq!(net.take("eve")[0][0], code);
        for (answer, error) in [
            (json!(false), "wamp.error.not_authorized"),
            (json!({"allow": false}), "wamp.error.not_authorized"),
            (json!("yes"), FAILED),
            (json!(1), FAILED),
            (json!(null), FAILED),
            (json!({"disclose": true}), FAILED),
            (json!({"allow": true, "cache": "yes"}), FAILED),
        ] {
            net.request("eve", message.clone());
            net.judge(answer);
            assert_eq!(net.errors("eve"), [error], "{action}");
        }
    }
}

#[test]
fn without_an_answer_nothing_is_allowed() {
    let call = json!([48, null, {}, "wamp.session.count"]);
    // The authorizer fails.
    let mut net = net();
    net.request("eve", call.clone());
    let (id, _) = net.asked().remove(0);
    net.send("judge", json!([8, 68, id, {}, "com.app.error"]));
    assert_eq!(net.errors("eve"), [FAILED]);
    // It says nothing, or too late.
    net.request("eve", call.clone());
    let (id, _) = net.asked().remove(0);
    net.advance(4_999);
    assert!(net.take("eve").is_empty());
    net.advance(1);
    assert_eq!(net.errors("eve"), [FAILED]);
    net.send("judge", json!([70, id, {}, [true]]));
    assert!(net.take("eve").is_empty());
    // It goes while it is asked, and is not there afterwards.
    net.request("eve", call.clone());
    net.request("eve", call.clone());
    net.leave("judge");
    net.request("eve", call);
    assert_eq!(net.errors("eve"), [FAILED; 3]);
    assert_eq!(net.realm.pending_call_count(), 0);
}

#[test]
fn what_a_session_sends_meanwhile_waits_in_order() {
    let mut net = net();
    for number in 1..=3 {
        net.publish("eve", "com.x", json!([number]));
    }
    net.request("eve", json!([32, null, {}, "com.y"]));
    assert!(net.take("bob").is_empty());
    for allow in [true, false, true, true] {
        net.judge(json!(allow));
    }
    assert_eq!(net.events("bob"), [json!([1]), json!([3])]);
    assert_eq!(net.take("eve")[0][0], 33);
}

#[test]
fn sessions_do_not_wait_for_each_other() {
    let mut net = net().session_as("mallory", "asking");
    net.publish("eve", "com.x", json!(["eve"]));
    net.publish("mallory", "com.x", json!(["mallory"]));
    net.publish("judge", "com.x", json!(["judge"]));
    let asked = net.asked();
    for (id, _) in asked.iter().rev() {
        net.send("judge", json!([70, id, {}, [true]]));
    }
    let heard = [json!(["judge"]), json!(["mallory"]), json!(["eve"])];
    assert_eq!(net.events("bob"), heard);
}

#[test]
fn an_answer_is_remembered_if_it_says_so_until_the_role_changes() {
    let mut net = net();
    net.publish("eve", "com.x", json!([1]));
    net.judge(json!({"allow": true, "disclose": true, "cache": true}));
    net.publish("eve", "com.x", json!([2]));
    assert!(net.asked().is_empty());
    let mail = net.take("bob");
    assert_eq!(mail.len(), 2);
    assert!(mail.iter().all(|it| it[3]["publisher"] == 1003));
    // For this action only.
    net.request("eve", json!([32, null, {}, "com.x"]));
    net.judge(json!({"allow": false, "cache": true}));
    net.request("eve", json!([32, null, {}, "com.x"]));
    assert_eq!(net.errors("eve"), ["wamp.error.not_authorized"; 2]);
    net.realm.set_dynamic_role("asking", "com.may");
    net.publish("eve", "com.x", json!([3]));
    net.judge(json!(false));
    assert!(net.take("bob").is_empty());
}

#[test]
fn an_answer_about_rules_that_have_changed_does_not_count() {
    let mut net = net();
    net.publish("eve", "com.x", json!([1]));
    assert!(net.realm.remove_role("asking"));
    net.judge(json!(true));
    assert!(net.take("bob").is_empty());
    net.realm.set_dynamic_role("asking", "com.may");
    net.publish("eve", "com.x", json!([2]));
    net.realm.set_role(role("asking", ALL));
    net.judge(json!(false));
    assert_eq!(net.events("bob"), [json!([2])]);
}

#[test]
fn an_authorizer_may_itself_be_subject_to_one() {
    let mut net = net().session_as("mallory", "asking");
    net.request("mallory", json!([64, null, {"match": "prefix"}, "com.ma"]));
    net.judge(json!(true));
    net.take("mallory");
    net.leave("judge");
    // Now mallory's pattern is the authorizer, of mallory too: its answers do not wait behind its own request.
    net.publish("mallory", "com.x", json!([1]));
    let question = net.take("mallory").pop().unwrap();
    assert_eq!(question[3]["procedure"], "com.may");
    net.send("mallory", json!([70, question[1], {}, [true]]));
    assert_eq!(net.events("bob"), [json!([1])]);
}

#[test]
fn what_needs_no_decision_is_not_asked() {
    let mut net = net();
    net.publish("eve", "com.nobody.listens", json!([]));
    net.call("eve", "no uri", json!({}));
    net.request("eve", json!([64, null, {}, "wamp.x"]));
    assert!(net.asked().is_empty());
    assert_eq!(net.errors("eve"), ["wamp.error.invalid_uri"; 2]);
    let violation = net.try_send("eve", &json!([48, 99, {}, "com.x"]));
    assert!(violation.is_err());
}

#[test]
fn too_much_waiting_ends_the_session() {
    let settings = Settings {
        max_parked: 2,
        ..Settings::default()
    };
    let mut net = net_with(settings);
    for _ in 0..3 {
        net.publish("eve", "com.x", json!([]));
    }
    let message = json!([16, 4, {}, "com.x"]);
    let violation = net.try_send("eve", &message).unwrap_err();
    assert_eq!(violation.reason, FAILED);
    net.leave("eve");
    assert_eq!(net.realm.pending_call_count(), 0);
}

#[test]
fn a_violation_that_waited_ends_the_session_when_its_turn_comes() {
    let mut net = net();
    net.publish("eve", "com.x", json!([1]));
    net.send("eve", json!([16, 7, {}, "com.x", [2]]));
    net.judge(json!(true));
    assert_eq!(net.events("bob"), [json!([1])]);
    assert_eq!(net.ended()[0].1, "wamp.error.protocol_violation");
}

#[test]
fn testaments_and_histories_need_both_permissions() {
    let mut net = net();
    let add = json!([
        48,
        null,
        {},
        "wamp.session.add_testament",
        ["com.x", ["bye"]]
    ]);
    for (second, code) in [(false, 8), (true, 50)] {
        net.request("eve", add.clone());
        net.judge(json!(true));
        let (id, args) = net.asked().remove(0);
        assert_eq!((&args[1], &args[2]), (&json!("com.x"), &json!("publish")));
        net.send("judge", json!([70, id, {}, [second]]));
        assert_eq!(net.take("eve")[0][0], code);
    }
    let events = json!([48, null, {}, "wamp.subscription.get_events", [1]]);
    net.request("eve", events);
    net.judge(json!(true));
    assert_eq!(net.asked()[0].1[2], "subscribe");
    net.leave("eve");
    assert_eq!(net.events("bob"), [json!(["bye"])]);
}

proptest! {
    /// Whatever the judge says in whatever order, late or never: what is allowed arrives, in order, and nothing else.
    #[test]
    fn nothing_overtakes_and_nothing_slips_through(
        steps in proptest::collection::vec((0..8_u8, any::<bool>(), any::<bool>()), 0..60),
    ) {
        let mut net = net().session_as("mallory", "asking");
        let mut sent = [0_u64; 2];
        let mut heard: Vec<Value> = vec![];
        for (step, first, allow) in steps {
            let (who, name) = if first { (0, "eve") } else { (1, "mallory") };
            match step {
                0..4 => {
                    net.publish(name, "com.x", json!([who, sent[who]]));
                    sent[who] += 1;
                }
                4 => net.advance(5_000),
                _ => {
                    let mut asked = net.asked();
                    if !first {
                        asked.reverse();
                    }
                    for (id, args) in asked {
                        net.send("judge", json!([70, id, {}, [allow]]));
                        let now = net.events("bob");
                        // One answer lets one event through, of the session that it is about; none if it is late.
                        prop_assert!(now.len() <= usize::from(allow), "{now:?}");
                        let about = u64::from(args[0]["authid"] == "mallory");
                        prop_assert!(now.iter().all(|it| it[0] == about));
                        heard.extend(now);
                    }
                }
            }
        }
        for who in 0..2_u64 {
            let mine = heard.iter().filter(|it| it[0] == who);
            let numbers: Vec<_> = mine.map(|it| it[1].as_u64().unwrap()).collect();
            prop_assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        }
    }
}
