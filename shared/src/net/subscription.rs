//! A subscription as its owner holds it, and the queue between it and the driver.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;
use tokio::sync::mpsc::{self, error::TrySendError};

use super::client::Guard;
use crate::wamp::details::EventDetails;
use crate::wamp::{Dict, Id, Payload};

/// Events that wait for a subscriber. When there are more, the newest are dropped and counted: were the driver to wait
/// instead, a subscriber that is itself waiting for the answer to a call would never get it.
const CAPACITY: usize = 65_536;

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Topic it was published to.
    pub topic: String,
    /// Publication id.
    pub publication: Id,
    /// Session that published, if disclosed.
    pub publisher: Option<Id>,
    /// Its authid.
    pub publisher_authid: Option<String>,
    /// Its role.
    pub publisher_authrole: Option<String>,
    /// Arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub kwargs: Dict,
    /// All details as they came.
    pub details: EventDetails<'static>,
}

/// What a subscriber gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Delivery {
    /// An event.
    Event(Box<Event>),
    /// So many events were lost here, because too many waited or because they could not be understood.
    Missed(u64),
}

/// A subscription of one session. Ends when it is dropped.
pub struct Subscription {
    id: Id,
    receiver: mpsc::Receiver<Item>,
    missed: Arc<AtomicU64>,
    _guard: Guard,
}

impl Subscription {
    pub(super) fn new(id: Id, inbox: Inbox, guard: Guard) -> Subscription {
        Subscription {
            id,
            receiver: inbox.receiver,
            missed: inbox.missed,
            _guard: guard,
        }
    }

    /// Returns the subscription id.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Waits for the next event; `None` when the subscription or its session is over. Can be dropped at any time.
    pub async fn next(&mut self) -> Option<Delivery> {
        let item = match self.receiver.try_recv() {
            Ok(item) => item,
            Err(_) => match self.missed.swap(0, Ordering::AcqRel) {
                0 => self.receiver.recv().await?,
                count => return Some(Delivery::Missed(count)),
            },
        };
        Some(match item {
            Item::Missed(count) => Delivery::Missed(count),
            Item::Event(event) => event.deliver(),
        })
    }
}

/// An event before its payload is decoded, shared by the subscriptions that get it.
pub(super) struct RawEvent {
    pub(super) topic: String,
    pub(super) publication: Id,
    pub(super) details: EventDetails<'static>,
    pub(super) payload: Payload<'static>,
}

impl RawEvent {
    fn deliver(&self) -> Delivery {
        let Ok((args, kwargs)) = self.payload.decode() else {
            return Delivery::Missed(1);
        };
        let details = &self.details;
        Delivery::Event(Box::new(Event {
            topic: self.topic.clone(),
            publication: self.publication,
            publisher: details.publisher,
            publisher_authid: super::owned::string(&details.publisher_authid),
            publisher_authrole: super::owned::string(&details.publisher_authrole),
            args,
            kwargs,
            details: details.clone(),
        }))
    }
}

enum Item {
    Event(Arc<RawEvent>),
    Missed(u64),
}

/// The driver's end of a subscription.
pub(super) struct EventQueue {
    sender: mpsc::Sender<Item>,
    missed: Arc<AtomicU64>,
}

/// The subscriber's end of a subscription.
pub(super) struct Inbox {
    receiver: mpsc::Receiver<Item>,
    missed: Arc<AtomicU64>,
}

/// Makes both ends.
pub(super) fn queue() -> (EventQueue, Inbox) {
    queue_of(CAPACITY)
}

fn queue_of(capacity: usize) -> (EventQueue, Inbox) {
    let (sender, receiver) = mpsc::channel(capacity);
    let missed = Arc::new(AtomicU64::new(0));
    let queue = EventQueue {
        sender,
        missed: Arc::clone(&missed),
    };
    (queue, Inbox { receiver, missed })
}

impl EventQueue {
    /// Puts an event in, or counts it. What was missed is told before the first event after it.
    pub(super) fn push(&self, event: &Arc<RawEvent>) {
        let missed = self.missed.swap(0, Ordering::AcqRel);
        if missed > 0
            && let Err(TrySendError::Full(_)) = self.sender.try_send(Item::Missed(missed))
        {
            self.missed.fetch_add(missed + 1, Ordering::AcqRel);
            return;
        }
        if let Err(TrySendError::Full(_)) = self.sender.try_send(Item::Event(Arc::clone(event))) {
            self.missed.fetch_add(1, Ordering::AcqRel);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(number: u64) -> Arc<RawEvent> {
        Arc::new(RawEvent {
            topic: "com.shop.order".to_owned(),
            publication: Id::new(number).unwrap(),
            details: EventDetails::default(),
            payload: Payload::none(),
        })
    }

    async fn next(subscription: &mut Subscription) -> u64 {
        match subscription.next().await.unwrap() {
            Delivery::Event(event) => event.publication.get(),
            Delivery::Missed(count) => 1000 + count,
        }
    }

    #[tokio::test]
    async fn what_did_not_fit_is_told_where_it_is_missing() {
        let (queue, inbox) = queue_of(2);
        let mut subscription = Subscription::new(Id::ZERO, inbox, Guard::detached());
        for number in 1..=5 {
            queue.push(&event(number));
        }
        assert_eq!(next(&mut subscription).await, 1);
        assert_eq!(next(&mut subscription).await, 2);
        queue.push(&event(6));
        assert_eq!(next(&mut subscription).await, 1003);
        assert_eq!(next(&mut subscription).await, 6);
    }

    #[tokio::test]
    async fn what_did_not_fit_is_told_even_if_nothing_follows() {
        let (queue, inbox) = queue_of(1);
        let mut subscription = Subscription::new(Id::ZERO, inbox, Guard::detached());
        queue.push(&event(1));
        queue.push(&event(2));
        assert_eq!(next(&mut subscription).await, 1);
        assert_eq!(next(&mut subscription).await, 1001);
        drop(queue);
        assert_eq!(subscription.next().await, None);
    }
}
