//! Events on their way out: from a typed event to a topic, its arguments, and who does not get it.
//!
//! How a session sends them is the business of [`EventSink`].

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use serde_json::{Map, Value};
use shared::api::{Address, Call, EventType};

/// An event that is being handed over to the session.
pub type Publishing<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// One event, ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The topic.
    pub topic: String,
    /// Positional arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub kwargs: Map<String, Value>,
    /// The session that does not get it.
    pub exclude: Option<u64>,
}

/// Sends events to the management realm, in the order they are handed over, without waiting for acknowledgement.
pub trait EventSink: Send + Sync + 'static {
    /// Sends one event. An event that cannot be sent is dropped: its process is about to leave.
    fn publish(&self, event: Published) -> Publishing<'_>;
}

/// The session that caused an event and learns of it by its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclude {
    /// Everybody gets the event.
    Nobody,
    /// All but this session get it.
    Session(u64),
}

impl Exclude {
    /// Excludes the caller; actions of the node itself have none.
    pub fn caller(call: &Call) -> Self {
        match call.caller {
            0 => Exclude::Nobody,
            session => Exclude::Session(session),
        }
    }
}

/// Publishes the events of one process.
#[derive(Clone)]
pub struct Publisher {
    address: Address,
    sink: Arc<dyn EventSink>,
}

impl Publisher {
    /// Publishes under `address` through `sink`.
    pub fn new(address: Address, sink: Arc<dyn EventSink>) -> Self {
        Publisher { address, sink }
    }

    /// Returns where the events are published.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Returns a publisher for another process of the same node.
    pub fn at(&self, address: Address) -> Self {
        Publisher {
            address,
            sink: Arc::clone(&self.sink),
        }
    }

    /// Publishes one event.
    pub async fn publish<E: EventType>(&self, event: E, exclude: Exclude) {
        let (args, kwargs) = event.into_arguments();
        let exclude = match exclude {
            Exclude::Session(session) if E::INFO.excludes_caller => Some(session),
            _ => None,
        };
        let topic = self.address.uri(E::NAME);
        self.sink
            .publish(Published {
                topic,
                args,
                kwargs,
                exclude,
            })
            .await;
    }
}

impl fmt::Debug for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Publisher").field(&self.address).finish()
    }
}

#[cfg(test)]
pub mod recorder {
    //! A sink that keeps what was published.

    use std::sync::Mutex;

    use super::*;

    #[derive(Default)]
    pub struct Recorder(Mutex<Vec<Published>>);

    impl Recorder {
        pub fn topics(&self) -> Vec<String> {
            self.0
                .lock()
                .unwrap()
                .iter()
                .map(|event| event.topic.clone())
                .collect()
        }

        pub fn take(&self) -> Vec<Published> {
            std::mem::take(&mut *self.0.lock().unwrap())
        }
    }

    impl EventSink for Recorder {
        fn publish(&self, event: Published) -> Publishing<'_> {
            self.0.lock().unwrap().push(event);
            Box::pin(std::future::ready(()))
        }
    }

    /// A publisher of worker `w1` on node `n1`, and what it publishes.
    pub fn publisher() -> (Publisher, Arc<Recorder>) {
        let recorder = Arc::new(Recorder::default());
        let address = Address::worker("n1".parse().unwrap(), "w1".parse().unwrap());
        (
            Publisher::new(address, Arc::clone(&recorder) as Arc<dyn EventSink>),
            recorder,
        )
    }

    /// A call of session 7, authenticated as `joe`.
    pub fn call() -> Call {
        Call {
            caller: 7,
            caller_authid: Some("joe".to_owned()),
            caller_authrole: None,
            progress: None,
        }
    }
}
