//! One message for many receivers: encoded once for all that are alike.

use std::sync::Arc;

use shared::wamp::{Message, Serializer};

use super::buffers;
use super::framing::{FrameKind, Shape};
use super::outbound::{Outbound, SHARE_FROM};
use super::queue::{SharedFrame, Unshaped};

const SERIALIZERS: usize = Serializer::ALL.len();

/// The frames of one message. `None` within stands for receivers that it has no form for.
#[derive(Debug, Default)]
pub(super) struct Frames {
    usual: [Option<Option<SharedFrame>>; FrameKind::COUNT * SERIALIZERS],
    /// Those of receivers with a form of their own, of which there are few.
    shaped: Vec<(usize, Shape, Option<SharedFrame>)>,
}

impl Frames {
    /// Finds the frame for a receiver, or makes it.
    pub(super) fn find(
        &mut self,
        message: &Message<'_>,
        outbound: &Outbound,
    ) -> Option<&SharedFrame> {
        let index = outbound.kind().index() * SERIALIZERS + outbound.serializer().index();
        let Some(shape) = outbound.shape() else {
            let frame = self.usual[index].get_or_insert_with(|| usual(message, outbound));
            return frame.as_ref();
        };
        let found = self
            .shaped
            .iter()
            .position(|(at, of, _)| (*at, *of) == (index, shape));
        let found = found.unwrap_or_else(|| {
            let frame = encode(message, outbound, Vec::new());
            let frame =
                frame.map(|frame| SharedFrame::Unshaped(Unshaped::new(outbound.kind(), frame)));
            self.shaped.push((index, shape, frame));
            self.shaped.len() - 1
        });
        self.shaped[found].2.as_ref()
    }

    /// Gives the buffers back to the thread.
    pub(super) fn give_back(self) {
        for frame in self.usual.into_iter().flatten().flatten() {
            if let SharedFrame::Small(bytes) = frame {
                buffers::give(bytes);
            }
        }
    }
}

fn usual(message: &Message<'_>, outbound: &Outbound) -> Option<SharedFrame> {
    let bytes = encode(message, outbound, buffers::take())?;
    if bytes.len() < SHARE_FROM {
        return Some(SharedFrame::Small(bytes));
    }
    let shared = Arc::from(bytes.as_slice());
    buffers::give(bytes);
    Some(SharedFrame::Large(shared))
}

fn encode(message: &Message<'_>, outbound: &Outbound, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let encoded = outbound
        .kind()
        .frame(&mut bytes, |out| message.encode(outbound.serializer(), out));
    match encoded {
        Ok(()) => Some(bytes),
        Err(why) => {
            tracing::debug!(%why, "an event has no form in the serializer of some subscribers");
            None
        }
    }
}
