//! Dynamic authentication: a procedure of the realm, or of another one, decides.

use serde_json::{Value, json};

use super::net::{AuthDoor, Net};
use super::peer::{MORE, Peer, roles};

async fn knock(door: &AuthDoor, net: &Net, authid: &str, ticket: &str) -> Peer {
    let mut peer = door.connect().await;
    let hello = json!({"roles": roles(), "authmethods": ["ticket"], "authid": authid, "authextra": {"x": 1}});
    peer.send(json!([1, net.realm, hello])).await;
    peer.expect(json!([4, "ticket", {MORE: 0}])).await;
    peer.send(json!([5, ticket, {}])).await;
    peer
}

fn ticket(realm: Option<&str>) -> Value {
    let mut ticket = json!({"type": "dynamic", "authenticator": "com.authenticate"});
    if let Some(realm) = realm {
        ticket["authenticator-realm"] = json!(realm);
    }
    json!({"ticket": ticket})
}

pub async fn dynamic_authentication(net: &Net) {
    let joe = &*net.name("joe");
    let other = net.another("authenticators", Default::default());
    for place in [net, &other] {
        let named = (place.realm != net.realm).then_some(place.realm.as_str());
        let door = net.door(ticket(named));
        let mut authenticator = place.join().await;
        authenticator.register("com.authenticate", json!({})).await;
        let answers = [
            (json!("user"), joe, "user"),
            (json!({"role": "user"}), joe, "user"),
            (
                json!({"role": "anonymous", "authid": "jim", "extra": {"greeting": "hi"}}),
                "jim",
                "anonymous",
            ),
        ];
        for (answer, authid, role) in answers {
            let mut peer = knock(&door, net, joe, "secret").await;
            let asked = authenticator.receive().await;
            let args = asked[4].as_array().unwrap();
            assert_eq!((&args[0], &args[1]), (&json!(net.realm), &json!(joe)));
            assert_eq!(args[2]["ticket"], "secret");
            assert_eq!(args[2]["authextra"], json!({"x": 1}));
            assert!(args[2]["session"].is_u64() && args[2]["transport"].is_object());
            authenticator
                .send(json!([70, asked[1], {}, [answer]]))
                .await;
            let welcome = peer.receive().await;
            assert_eq!(welcome[0], 2, "{welcome}");
            assert_eq!(welcome[1], args[2]["session"]);
            let who = &welcome[2];
            assert_eq!(
                [&who["authid"], &who["authrole"], &who["authprovider"]],
                [authid, role, "dynamic"]
            );
            if authid == "jim" {
                assert_eq!(who["authextra"]["greeting"], "hi");
            }
        }
        // Its own words, where it raises an error.
        let mut peer = knock(&door, net, joe, "wrong").await;
        let asked = authenticator.receive().await;
        authenticator
            .send(json!([
                8,
                68,
                asked[1],
                {},
                "com.auth.expired",
                ["come back"]
            ]))
            .await;
        peer.expect_then_end(json!([3, {"message": "come back"}, "com.auth.expired"]))
            .await;
    }
}

pub async fn an_authenticator_that_fails_lets_nobody_in(net: &Net) {
    let joe = &*net.name("joe");
    let failed = "wamp.error.authentication_failed";
    let door = net.door(ticket(None));
    knock(&door, net, joe, "secret").await.aborted(failed).await;
    let mut authenticator = net.join().await;
    authenticator.register("com.authenticate", json!({})).await;
    for garbage in [
        json!([]),
        json!([7]),
        json!([null]),
        json!([true]),
        json!([[]]),
        json!([{}]),
        json!([{"role": 7}]),
    ] {
        let mut peer = knock(&door, net, joe, "secret").await;
        let asked = authenticator.receive().await;
        authenticator.send(json!([70, asked[1], {}, garbage])).await;
        peer.aborted(failed).await;
    }
    let mut peer = knock(&door, net, joe, "secret").await;
    let asked = authenticator.receive().await;
    authenticator
        .send(json!([70, asked[1], {}, ["nobodys_role"]]))
        .await;
    peer.aborted("wamp.error.no_such_role").await;
    let mut peer = knock(&door, net, joe, "secret").await;
    authenticator.receive().await;
    authenticator.vanish().await;
    peer.aborted(failed).await;
}
