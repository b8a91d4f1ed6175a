//! Who gets an event: the subscribers, without the publisher and those that it does not want.

use shared::wamp::details::Receivers;

use super::SessionKey;
use super::roles::{RoleKey, Roles};
use super::sessions::Sessions;
use super::subscriptions::Subscription;

/// The wishes of one publication, looked up. Lists are sorted.
pub(super) struct Filter<'a> {
    publisher: Option<SessionKey>,
    excluded: Vec<SessionKey>,
    eligible: Option<Vec<SessionKey>>,
    named: Option<Named<'a>>,
}

/// The wishes for which every subscriber must be looked at.
struct Named<'a> {
    excluded_authids: Vec<&'a str>,
    eligible_authids: Option<Vec<&'a str>>,
    excluded_roles: Vec<RoleKey>,
    eligible_roles: Option<Vec<RoleKey>>,
}

/// Room for lists of receivers, used again and again.
#[derive(Default)]
pub(super) struct Selection {
    to: Vec<SessionKey>,
    skip: Vec<u32>,
}

/// Returns the subscribers of one subscription without this session.
#[inline]
pub(super) fn all_but<'b>(
    publisher: Option<SessionKey>,
    subscription: &'b Subscription,
    sessions: &Sessions,
    room: &'b mut Selection,
) -> &'b [SessionKey] {
    let all = &subscription.subscribers;
    let place = publisher.and_then(|key| sessions[key].subscriptions.get(&subscription.id));
    let Some(place) = place else {
        return all;
    };
    let position = place.position as usize;
    room.to.clear();
    room.to.extend_from_slice(&all[..position]);
    room.to.extend_from_slice(&all[position + 1..]);
    &room.to
}

impl<'a> Filter<'a> {
    /// Looks the wishes up. `publisher` is left out if it is given.
    pub(super) fn new(
        publisher: Option<SessionKey>,
        wishes: &'a Receivers<'_>,
        sessions: &Sessions,
        roles: &Roles,
    ) -> Filter<'a> {
        let keys = |ids: &Vec<_>| sorted(ids.iter().filter_map(|id| sessions.find(*id)).collect());
        let names = |names: &'a Vec<_>| sorted(names.iter().map(AsRef::as_ref).collect());
        let found = |names: &Vec<_>| {
            let roles = names
                .iter()
                .filter_map(|name: &_| roles.find(AsRef::<str>::as_ref(name)));
            sorted(roles.collect::<Vec<RoleKey>>())
        };
        let any = wishes.exclude_authid.is_some()
            || wishes.exclude_authrole.is_some()
            || wishes.eligible_authid.is_some()
            || wishes.eligible_authrole.is_some();
        Filter {
            publisher,
            excluded: wishes.exclude.as_ref().map(keys).unwrap_or_default(),
            eligible: wishes.eligible.as_ref().map(keys),
            named: any.then(|| Named {
                excluded_authids: wishes
                    .exclude_authid
                    .as_ref()
                    .map(names)
                    .unwrap_or_default(),
                eligible_authids: wishes.eligible_authid.as_ref().map(names),
                excluded_roles: wishes
                    .exclude_authrole
                    .as_ref()
                    .map(found)
                    .unwrap_or_default(),
                eligible_roles: wishes.eligible_authrole.as_ref().map(found),
            }),
        }
    }

    /// Returns the receivers of one subscription: its own list wherever that is right as it stands.
    pub(super) fn apply<'b>(
        &self,
        subscription: &'b Subscription,
        sessions: &Sessions,
        room: &'b mut Selection,
    ) -> &'b [SessionKey] {
        room.to.clear();
        match &self.eligible {
            Some(eligible) => {
                let subscribed = |key: &&SessionKey| {
                    sessions[**key].subscriptions.contains_key(&subscription.id)
                        && self.publisher != Some(**key)
                        && self.excluded.binary_search(key).is_err()
                };
                room.to.extend(eligible.iter().filter(subscribed));
            }
            None => {
                self.skipped(subscription, sessions, &mut room.skip);
                if room.skip.is_empty() && self.named.is_none() {
                    return &subscription.subscribers;
                }
                let mut from = 0;
                for position in &room.skip {
                    let position = *position as usize;
                    room.to
                        .extend_from_slice(&subscription.subscribers[from..position]);
                    from = position + 1;
                }
                room.to.extend_from_slice(&subscription.subscribers[from..]);
            }
        }
        if let Some(named) = &self.named {
            room.to.retain(|key| named.allows(&sessions[*key]));
        }
        &room.to
    }

    /// Writes down at which positions of its list there are excluded sessions, in order.
    fn skipped(&self, subscription: &Subscription, sessions: &Sessions, skip: &mut Vec<u32>) {
        skip.clear();
        for key in self.publisher.iter().chain(&self.excluded) {
            let place = sessions[*key].subscriptions.get(&subscription.id);
            skip.extend(place.map(|place| place.position));
        }
        if skip.len() > 1 {
            skip.sort_unstable();
            skip.dedup();
        }
    }
}

impl Named<'_> {
    fn allows(&self, session: &super::sessions::Session) -> bool {
        let authid = session.identity.authid.as_str();
        let listed = |names: &Vec<&str>| names.binary_search(&authid).is_ok();
        let has = |roles: &Vec<RoleKey>| roles.binary_search(&session.role).is_ok();
        !listed(&self.excluded_authids)
            && self.eligible_authids.as_ref().is_none_or(listed)
            && !has(&self.excluded_roles)
            && self.eligible_roles.as_ref().is_none_or(has)
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}
