//! The events of a worker's life, whose names depend on its type.

use shared::api::{
    OnContainerStarted, OnContainerStarting, OnContainerStopped, OnContainerStopping,
    OnGuestStarted, OnGuestStarting, OnGuestStopped, OnGuestStopping, OnRouterStarted,
    OnRouterStarting, OnRouterStopped, OnRouterStopping, WorkerStarted, WorkerStarting,
    WorkerStopped, WorkerStopping, WorkerType,
};

use crate::process::{Exclude, Publisher};

/// Writes a function that publishes one kind of event for each type of worker.
macro_rules! announcement {
    ($(#[doc = $doc:literal])+ $name:ident($payload:ty): $router:ident, $container:ident, $guest:ident) => {
        $(#[doc = $doc])+
        pub async fn $name(publisher: &Publisher, kind: WorkerType, payload: $payload, exclude: Exclude) {
            match kind {
                WorkerType::Router => publisher.publish($router(payload), exclude).await,
                WorkerType::Container => publisher.publish($container(payload), exclude).await,
                WorkerType::Guest => publisher.publish($guest(payload), exclude).await,
            }
        }
    };
}

announcement! {
    /// Says that a worker is about to be started.
    starting(WorkerStarting): OnRouterStarting, OnContainerStarting, OnGuestStarting
}
announcement! {
    /// Says that a worker was started.
    started(WorkerStarted): OnRouterStarted, OnContainerStarted, OnGuestStarted
}
announcement! {
    /// Says that a worker is about to be stopped.
    stopping(WorkerStopping): OnRouterStopping, OnContainerStopping, OnGuestStopping
}
announcement! {
    /// Says that a worker ended.
    stopped(WorkerStopped): OnRouterStopped, OnContainerStopped, OnGuestStopped
}
