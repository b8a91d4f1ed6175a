//! Cookies that are set at the WebSocket handshake, let in later, and are forgotten at logout.

use std::path::Path;
use std::sync::Arc;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use shared::config::{ConfigItem as _, TransportConfig};
use shared::wamp::reason;
use tokio::net::UnixStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::ClientRequestBuilder;
use tokio_tungstenite::{WebSocketStream, client_async};

use super::super::{DoorError, Guard};
use super::{Door, Router, knock, opened, router};

fn door(cookie: Value, base: &Path) -> Arc<Door> {
    opened(
        json!({
            "type": "websocket", "endpoint": {"type": "tcp", "port": 8080}, "cookie": cookie,
            "auth": {
                "ticket": {"type": "static", "principals": {"joe": {"ticket": "secret", "role": "user"}}},
                "cookie": {},
            },
        }),
        base,
    )
}

/// A browser: what it was told to remember, and its open page.
struct Page {
    set_cookie: Option<String>,
    stream: WebSocketStream<UnixStream>,
}

impl Page {
    async fn open(router: &Arc<Router>, door: &Arc<Door>, cookie: Option<&str>) -> Page {
        let uri = "ws://localhost/ws".parse().unwrap();
        let mut request = ClientRequestBuilder::new(uri).with_sub_protocol("wamp.2.json");
        if let Some(cookie) = cookie {
            request = request.with_header("Cookie", format!("other=1; cbtid={cookie}"));
        }
        let (stream, response) = client_async(request, knock(router, door)).await.unwrap();
        let set_cookie = response.headers().get("set-cookie");
        Page {
            set_cookie: set_cookie.map(|value| value.to_str().unwrap().to_owned()),
            stream,
        }
    }

    async fn say(&mut self, message: Value) -> Value {
        self.stream
            .send(Message::text(message.to_string()))
            .await
            .unwrap();
        let answer = self.stream.next().await.unwrap().unwrap();
        serde_json::from_str(answer.to_text().unwrap()).unwrap()
    }

    async fn hello(&mut self, methods: Value) -> Value {
        let details = json!({"roles": {"caller": {}}, "authmethods": methods, "authid": "joe"});
        self.say(json!([1, "realm1", details])).await
    }

    /// Logs in with the ticket.
    async fn log_in(&mut self) {
        assert_eq!(self.hello(json!(["cookie", "ticket"])).await[1], "ticket");
        let welcome = self.say(json!([5, "secret", {}])).await;
        assert_eq!(
            (&welcome[0], &welcome[2]["authmethod"]),
            (&json!(2), &json!("ticket"))
        );
    }
}

fn value(set_cookie: &str) -> &str {
    let pair = set_cookie.split(';').next().unwrap();
    pair.strip_prefix("cbtid=").unwrap()
}

#[tokio::test]
async fn a_cookie_that_has_authenticated_lets_in_until_logout() {
    let (router, door) = (
        router(),
        door(
            json!({"max_age": 600, "http_strict": true, "same_site": "Lax"}),
            Path::new("."),
        ),
    );
    let mut page = Page::open(&router, &door, None).await;
    let set = page.set_cookie.clone().unwrap();
    let cookie = value(&set);
    assert_eq!(cookie.len(), 24);
    assert_eq!(
        set,
        format!("cbtid={cookie};max-age=600;HttpOnly;SameSite=Lax")
    );
    page.log_in().await;

    let mut again = Page::open(&router, &door, Some(cookie)).await;
    assert_eq!(again.set_cookie, None);
    let welcome = again.hello(json!(["cookie"])).await;
    let details = &welcome[2];
    assert_eq!(
        (&details["authid"], &details["authrole"]),
        (&json!("joe"), &json!("user"))
    );
    assert_eq!(
        (&details["authmethod"], &details["authprovider"]),
        (&json!("cookie"), &json!("transport"))
    );

    assert_eq!(again.say(json!([6, {}, "wamp.close.logout"])).await[0], 6);
    let mut late = Page::open(&router, &door, Some(cookie)).await;
    assert_eq!(
        late.hello(json!(["cookie"])).await[2],
        reason::NO_MATCHING_AUTH_METHOD
    );
}

#[tokio::test]
async fn a_cookie_that_never_authenticated_or_is_made_up_lets_nobody_in() {
    let (router, door) = (router(), door(json!({}), Path::new(".")));
    let fresh = Page::open(&router, &door, None).await.set_cookie.unwrap();
    for cookie in [value(&fresh), &"A".repeat(24), "short", ""] {
        let mut page = Page::open(&router, &door, Some(cookie)).await;
        // Only a cookie of ours stays.
        assert_eq!(page.set_cookie.is_none(), cookie == value(&fresh));
        assert_eq!(
            page.hello(json!(["cookie"])).await[2],
            reason::NO_MATCHING_AUTH_METHOD
        );
    }
}

#[tokio::test]
async fn a_file_keeps_cookies_over_a_restart_but_not_their_values() {
    let folder = tempfile::tempdir().unwrap();
    let config = |purge: bool| json!({"store": {"type": "file", "filename": "cookies.json", "purge_on_startup": purge}});
    let router = router();
    let mut page = Page::open(&router, &door(config(false), folder.path()), None).await;
    page.log_in().await;
    let set = page.set_cookie.unwrap();
    let cookie = value(&set);
    let text = std::fs::read_to_string(folder.path().join("cookies.json")).unwrap();
    assert!(text.contains("joe") && !text.contains(cookie), "{text}");

    let mut again = Page::open(&router, &door(config(false), folder.path()), Some(cookie)).await;
    assert_eq!(again.hello(json!(["cookie"])).await[2]["authid"], "joe");
    let mut purged = Page::open(&router, &door(config(true), folder.path()), Some(cookie)).await;
    assert_eq!(
        purged.hello(json!(["cookie"])).await[2],
        reason::NO_MATCHING_AUTH_METHOD
    );
}

#[test]
fn the_method_needs_a_transport_that_tracks() {
    let auth = json!({"cookie": {}});
    for transport in [
        json!({"type": "websocket", "endpoint": {"type": "tcp", "port": 8080}, "auth": auth}),
        json!({"type": "rawsocket", "endpoint": {"type": "tcp", "port": 8080}, "auth": auth}),
    ] {
        let config = TransportConfig::from_value(&transport).unwrap();
        let why = Door::new(&config, Path::new("."), &Guard::Configured).unwrap_err();
        assert!(matches!(why, DoorError::Invalid(_)), "{why}");
    }
}
