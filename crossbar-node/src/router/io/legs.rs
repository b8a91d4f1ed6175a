//! Sessions that are legs of router links: how they say so in HELLO, what WELCOME answers, and how they are watched.

use std::time::Duration;

use serde_json::{Value, json};
use shared::wamp::Dict;

use super::heartbeat::{Answer, Pings};
use super::realm::RealmHandle;
use crate::router::core::{Link, ROUTER_LINK};

/// Where HELLO and WELCOME say it, within `authextra`.
pub const ROUTERLINK: &str = "routerlink";
/// The role of the router's own legs. It is given to sessions of this process only.
const TRUSTED: &str = "trusted";
/// When a link is pinged, and how long the answer may take: whoever is gone is known to be within two seconds.
const PING_AFTER: Duration = Duration::from_millis(300);
const PONG_WITHIN: Duration = Duration::from_millis(900);
/// The longest name of a link that others are told.
const NAME_LEN: usize = 255;

/// What a HELLO says of a link.
#[derive(Debug)]
pub struct LinkClaim(Option<Said>);

#[derive(Debug)]
struct Said {
    link: String,
    router: Option<u64>,
    transit: bool,
}

impl LinkClaim {
    /// Reads the details of a HELLO.
    pub fn read(hello: &Dict) -> LinkClaim {
        let extra = hello.get("authextra").and_then(|it| it.get(ROUTERLINK));
        let said = extra.and_then(Value::as_object).map(|said| {
            let link = said.get("link").and_then(Value::as_str);
            let mut link = link.unwrap_or_default().to_owned();
            link.truncate(link.floor_char_boundary(NAME_LEN));
            Said {
                link,
                router: said.get("router").and_then(Value::as_u64),
                transit: said.get("transit").and_then(Value::as_bool).unwrap_or(true),
            }
        });
        LinkClaim(said)
    }

    /// Decides what a session is that got this role.
    pub fn judge(&self, authrole: &str) -> Link {
        let trusted = authrole == ROUTER_LINK || authrole == TRUSTED && self.0.is_some();
        match &self.0 {
            Some(said) if trusted && said.transit => Link::Transit,
            None if trusted => Link::Transit,
            Some(_) => Link::OneHop,
            None => Link::No,
        }
    }

    /// Returns what others may see of it.
    pub fn shown(&self) -> Value {
        let said = self.0.as_ref();
        json!({
            "link": said.map(|it| it.link.as_str()),
            "router": said.and_then(|it| it.router),
        })
    }
}

/// Returns what WELCOME says to a link.
pub fn welcome_of(realm: &RealmHandle, link: Link) -> Value {
    json!({"router": realm.router().get(), "transit": link == Link::Transit})
}

/// Returns how a link from somewhere else is watched: both of its ends have to know soon that the other one is gone.
pub fn pings(link: Link, authrole: &str) -> Option<Pings> {
    (link != Link::No && authrole != TRUSTED).then_some(Pings {
        interval: PING_AFTER,
        timeout: Some(PONG_WITHIN),
        answer: Answer::AnyTraffic,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_role_makes_a_link_trusted() {
        let hello = |said: Value| match json!({ "authextra": { "routerlink": said } }) {
            Value::Object(hello) => LinkClaim::read(&hello),
            _ => unreachable!("it is an object"),
        };
        let says = hello(json!({"link": "l1"}));
        assert_eq!(says.judge("routerlink"), Link::Transit);
        assert_eq!(says.judge("trusted"), Link::Transit);
        assert_eq!(says.judge("user"), Link::OneHop);
        assert_eq!(
            hello(json!({"transit": false})).judge("trusted"),
            Link::OneHop
        );
        let silent = LinkClaim::read(&Dict::new());
        assert_eq!(silent.judge("routerlink"), Link::Transit);
        assert_eq!(silent.judge("trusted"), Link::No);
        assert_eq!(silent.judge("user"), Link::No);
    }
}
