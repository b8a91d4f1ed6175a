//! What is on its way to one peer: a queue bounded in octets, and the writing of it.
//!
//! Whoever routes a message appends it and, at the end of its batch, flushes the queues it touched, itself, with one
//! vectored write each. Only when the socket takes no more does the connection's own task wait for it. Nobody ever
//! waits for room: a queue that is full closes its connection.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;

use futures_util::task::AtomicWaker;
use shared::wamp::{EncodeError, Message, Serializer};

use super::buffers;
use super::framing::{FrameKind, Shape, Shaper};
use super::in_place;
use super::limits::{QueueLimits, RESERVE};
use super::queue::{Ended, Parting, Queue, Segment, SharedFrame, State, Unshaped, shape};
use super::socket::Socket;

/// Shared frames from this size on are queued by reference, smaller ones are copied.
pub const SHARE_FROM: usize = 2048;

/// Room for more stretches than this is given back when the queue is empty.
const KEPT_SEGMENTS: usize = 8;

/// The sending side of a connection.
#[derive(Debug)]
pub struct Outbound {
    socket: Socket,
    kind: FrameKind,
    /// The form of messages, if it is not the usual one.
    shape: Option<Shape>,
    serializer: Serializer,
    max_message: usize,
    queue: Mutex<Queue>,
    /// The connection's task.
    task: AtomicWaker,
    /// The connection's task has something to look at.
    attention: AtomicBool,
    /// Octets written so far, to see progress.
    pub(super) progress: AtomicU64,
    /// The queue has a trace: looked at once for all that one read brings.
    pub(super) traced: AtomicBool,
}

impl Outbound {
    /// Makes the sending side of `socket` for a peer that takes messages of up to `max_message` octets.
    pub fn new(
        socket: Socket,
        kind: FrameKind,
        serializer: Serializer,
        max_message: usize,
        limits: QueueLimits,
    ) -> Self {
        Outbound {
            socket,
            kind,
            shape: None,
            serializer,
            max_message,
            queue: Mutex::new(Queue::new(limits)),
            task: AtomicWaker::new(),
            attention: AtomicBool::new(false),
            progress: AtomicU64::new(0),
            traced: AtomicBool::new(false),
        }
    }

    /// Gives messages a form of their own.
    pub fn with_shape(mut self, shape: Shape) -> Self {
        if !shape.is_plain() {
            self.shape = Some(shape);
            let queue = self.queue.get_mut();
            queue.unwrap_or_else(PoisonError::into_inner).shaper =
                Some(Box::new(Shaper::new(shape)));
        }
        self
    }

    /// Returns the form of messages, if it is not the usual one.
    pub fn shape(&self) -> Option<Shape> {
        self.shape
    }

    /// Returns the socket.
    pub fn socket(&self) -> &Socket {
        &self.socket
    }

    /// Returns how frames to this peer look.
    pub fn kind(&self) -> FrameKind {
        self.kind
    }

    /// Returns the peer's serializer.
    pub fn serializer(&self) -> Serializer {
        self.serializer
    }

    /// Returns the largest message that the peer takes.
    pub fn max_message(&self) -> usize {
        self.max_message
    }

    /// Leaves the waker of the connection's task; `true` if there is something to look at.
    pub fn poll_attention(&self, context: &Context<'_>) -> bool {
        self.task.register(context.waker());
        self.attention.swap(false, Ordering::AcqRel)
    }

    pub(super) fn wake(&self) {
        self.attention.store(true, Ordering::Release);
        self.task.wake();
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Queue> {
        // A panic while the queue was held leaves it consistent enough to be closed.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Appends a message. `true` if the queue is to be flushed by the caller at the end of its batch.
    pub fn push(&self, message: &Message<'_>) -> Result<bool, EncodeError> {
        let queue = self.lock();
        if queue.ended.is_some() {
            return Ok(false);
        }
        let mut allowance = RESERVE;
        if let Message::Event(_) = message {
            if queue.limits.may_leave_out() {
                let mut frame = Vec::new();
                self.kind
                    .frame(&mut frame, |out| message.encode(self.serializer, out))?;
                return Ok(self.push_event(queue, &SharedFrame::Small(frame), message));
            }
            allowance = 0;
        }
        if let Some(place) = self.place(&queue, message) {
            return self.append_around(queue, allowance, message, place);
        }
        self.append(queue, allowance, |out| message.encode(self.serializer, out))
    }

    /// Appends a message that is in the peer's serializer already. As [`Outbound::push`].
    pub fn push_message(&self, message: &[u8]) -> Result<bool, EncodeError> {
        let queue = self.lock();
        if queue.ended.is_some() {
            return Ok(false);
        }
        self.append(queue, RESERVE, |out| {
            out.extend_from_slice(message);
            Ok(())
        })
    }

    #[inline]
    fn append(
        &self,
        mut queue: MutexGuard<'_, Queue>,
        allowance: usize,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), EncodeError>,
    ) -> Result<bool, EncodeError> {
        let mut fresh = Vec::new();
        let buffer = match self.shape {
            Some(_) => &mut fresh,
            None => queue.open_segment(),
        };
        let before = buffer.len();
        self.kind.frame(buffer, write)?;
        let added = buffer.len() - before;
        if added > self.max_message + FrameKind::MAX_HEAD {
            buffer.truncate(before);
            return Err(EncodeError::TooLarge {
                size: added,
                limit: self.max_message,
            });
        }
        if self.shape.is_some() {
            let unshaped = Unshaped::new(self.kind, fresh);
            queue.segments.push_back(Segment::Unshaped(unshaped));
        }
        self.note(&queue, added);
        Ok(self.added(queue, added, allowance))
    }

    /// Appends the frame of an event that others get as well. `true` as in [`Outbound::push`].
    pub fn push_frame(&self, frame: &SharedFrame, event: &Message<'_>) -> bool {
        let mut queue = self.lock();
        if queue.ended.is_some() || frame.bytes().len() > self.max_message + FrameKind::MAX_HEAD {
            return false;
        }
        if queue.limits.may_leave_out() {
            return self.push_event(queue, frame, event);
        }
        match frame {
            SharedFrame::Small(bytes) => queue.open_segment().extend_from_slice(bytes),
            SharedFrame::Large(bytes) => {
                queue.segments.push_back(Segment::Shared(Arc::clone(bytes)));
            }
            SharedFrame::Unshaped(unshaped) => {
                let segment = Segment::Unshaped(Arc::clone(unshaped));
                queue.segments.push_back(segment);
            }
        }
        let added = frame.bytes().len();
        self.note(&queue, added);
        self.added(queue, added, 0)
    }

    /// Appends octets of the transport itself, such as a pong. `true` as in [`Outbound::push`].
    pub fn push_raw(&self, bytes: &[u8]) -> bool {
        let mut queue = self.lock();
        if queue.ended.is_some() || bytes.is_empty() {
            return false;
        }
        queue.open_segment().extend_from_slice(bytes);
        self.added(queue, bytes.len(), RESERVE)
    }

    /// `allowance` are the octets that may wait beyond the limit.
    pub(super) fn added(
        &self,
        mut queue: MutexGuard<'_, Queue>,
        added: usize,
        allowance: usize,
    ) -> bool {
        queue.len += added;
        queue.messages += 1;
        let full = queue.len > queue.limits.hard + allowance
            || queue.messages > queue.limits.hard_messages;
        // One message has room in any case.
        if full && queue.messages > 1 {
            queue.end(Ended::SlowConsumer);
            drop(queue);
            self.wake();
            return false;
        }
        !std::mem::replace(&mut queue.touched, true)
    }

    /// Writes as much as the socket takes; `true` if more than the soft limit still waits.
    pub fn flush(&self) -> bool {
        let mut queue = self.lock();
        queue.touched = false;
        if queue.writing || queue.blocked {
            return queue.is_congested();
        }
        queue.writing = true;
        let mut wake = false;
        while !queue.segments.is_empty() && !queue.is_dead() {
            let mut batch = std::mem::take(&mut queue.segments);
            let offset = std::mem::take(&mut queue.written);
            let mut shaper = queue.shaper.take();
            drop(queue);
            let shaped = shaper.as_mut().map(|shaper| shape(&mut batch, shaper));
            let result = self.write(&mut batch, offset);
            queue = self.lock();
            if let Some((before, after)) = shaped {
                queue.shaper = shaper;
                queue.len = (queue.len + after).saturating_sub(before);
            }
            match result {
                Ok(count) => {
                    queue.less(count);
                    // Its memory is used again, unless there is something new already.
                    if queue.segments.capacity() == 0 && batch.capacity() <= KEPT_SEGMENTS {
                        queue.segments = batch;
                    } else if batch.capacity() > KEPT_SEGMENTS {
                        in_place::keep_room(batch);
                    }
                }
                Err((error, count, offset)) => {
                    queue.less(count);
                    queue.put_back(batch, offset);
                    if error.kind() == io::ErrorKind::WouldBlock {
                        queue.blocked = true;
                    } else {
                        queue.end(Ended::Broken);
                    }
                    wake = true;
                    break;
                }
            }
        }
        queue.writing = false;
        // The task closes a finished connection, and sends on what TLS keeps back.
        wake |= queue.ended.is_some() || self.socket.has_pending() || queue.relax();
        let congested = queue.is_congested();
        drop(queue);
        if wake {
            self.wake();
        }
        congested
    }

    /// Writes `batch` out. On an error tells how many octets went before it, and where the first segment left stands.
    fn write(
        &self,
        batch: &mut VecDeque<Segment>,
        mut offset: usize,
    ) -> Result<usize, (io::Error, usize, usize)> {
        let mut total = 0;
        while let Some(first) = batch.front() {
            let written = if batch.len() == 1 {
                self.socket
                    .try_write(&[IoSlice::new(&first.bytes()[offset..])])
            } else {
                let mut slices = [IoSlice::new(&[]); 32];
                let mut count = 0;
                for (slice, segment) in slices.iter_mut().zip(batch.iter()) {
                    let from = if count == 0 { offset } else { 0 };
                    *slice = IoSlice::new(&segment.bytes()[from..]);
                    count += 1;
                }
                self.socket.try_write(&slices[..count])
            };
            let mut count = match written {
                Ok(0) => return Err((io::ErrorKind::WriteZero.into(), total, offset)),
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err((error, total, offset)),
            };
            total += count;
            self.progress.fetch_add(count as u64, Ordering::Relaxed);
            while let Some(first) = batch.front() {
                let left = first.bytes().len() - offset;
                if count < left {
                    offset += count;
                    break;
                }
                count -= left;
                offset = 0;
                if let Some(Segment::Owned(buffer)) = batch.pop_front() {
                    buffers::give(buffer);
                }
            }
        }
        Ok(total)
    }

    /// Goes on after the socket was full.
    pub fn unblock(&self) {
        // A failure shows again at the next write.
        self.socket.push_pending().ok();
        self.lock().blocked = false;
        self.flush();
    }

    /// Closes the connection once everything in the queue is written.
    pub fn finish(&self) {
        let mut queue = self.lock();
        if queue.ended.is_none() {
            queue.ended = Some(Ended::Finished);
        }
        drop(queue);
        self.wake();
    }

    /// Asks the connection's task to leave the realm, to say GOODBYE and to close.
    pub fn order_goodbye(&self, goodbye: Parting) {
        let mut queue = self.lock();
        queue.parting.get_or_insert(goodbye);
        drop(queue);
        self.wake();
    }

    /// Takes the order to say GOODBYE.
    pub fn take_order(&self) -> Option<Parting> {
        self.lock().parting.take()
    }

    /// Drops everything in the queue and takes no more.
    pub fn abandon(&self) {
        self.lock().end(Ended::Broken);
    }

    /// Returns the state of the queue.
    pub fn state(&self) -> State {
        let queue = self.lock();
        State {
            ended: queue.ended,
            blocked: queue.blocked,
            empty: queue.segments.is_empty() && !queue.writing,
            congested: queue.is_congested(),
            news: queue.has_news(),
            waiting: queue.len,
            progress: self.progress.load(Ordering::Relaxed),
        }
    }
}
