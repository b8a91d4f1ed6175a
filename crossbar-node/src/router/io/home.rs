//! Where a connection lives: its place in the transport, the thread that serves it, and the move to another thread.

use std::pin::Pin;
use std::sync::Arc;

use super::accept::Place;
use super::connection::Connection;
use super::router::{Counted, Router};
use super::shards::Berth;

/// What a connection takes up for as long as it is there.
#[derive(Debug)]
pub(super) struct Home {
    pub(super) berth: Berth,
    /// In the transport that it came through, if it came through one.
    pub(super) _place: Option<Place>,
    pub(super) _counted: Counted,
}

impl Router {
    /// Makes a home for a connection that comes in on the thread that asks.
    pub(super) fn home(self: &Arc<Self>, place: Option<Place>) -> Home {
        Home {
            berth: self.shards().berth(),
            _place: place,
            _counted: Counted::new(self),
        }
    }

    /// Starts to serve a connection that has joined.
    pub(super) fn settle(self: &Arc<Self>, connection: Connection, home: Home) {
        // The handshake was another task: what only that needed is not kept.
        let shard = home.berth.shard();
        let living = live(Arc::clone(self), connection, home);
        self.shards().spawn_at(shard, living);
    }

    /// Goes on serving a connection on another thread.
    fn resettle(self: &Arc<Self>, connection: Connection, mut home: Home, to: usize) {
        connection.outbound.socket().unwatch();
        home.berth = self.shards().berth_at(to);
        // Boxed, since a task cannot hold one of its own kind.
        let living: Pin<Box<dyn Future<Output = ()> + Send>> =
            Box::pin(live(Arc::clone(self), connection, home));
        self.shards().spawn_at(to, living);
    }
}

async fn live(router: Arc<Router>, connection: Connection, home: Home) {
    if let Some((connection, to)) = connection.run(&router).await {
        router.resettle(connection, home, to);
    }
}
