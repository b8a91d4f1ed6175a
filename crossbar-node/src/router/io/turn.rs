//! One turn of a connection: a read, and the way of what it brought through the realm.

use std::borrow::Cow;
use std::io;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use shared::wamp::Message;
use smallvec::SmallVec;
use tokio::time::Instant;

use super::buffers::{self, READ_SIZE};
use super::congestion::Rest;
use super::connection::{Connection, End};
use super::framing::{Batch, Next};
use super::heartbeat::Answer;
use super::in_place::{self, Octets};
use super::received::{FEW, Reception, decode};

/// The time that a message may take from its first octet to its last, and how much longer if it is large: the slowest
/// rate, in octets a second.
const MESSAGE: Duration = Duration::from_secs(10);
const SLOWEST: u64 = 4096;

/// So many frames are found without an allocation.
const FRAMES: usize = 2 * FEW;

/// As long as queues refer to a buffer, no other octets are read into it.
const ALONE: &str = "nobody else refers to what is just being read into";

/// A frame with a message.
enum Frame {
    /// There in the input.
    InPlace(Range<usize>),
    /// Put together elsewhere.
    Apart(Vec<u8>),
}

/// Frames of one read.
#[derive(Default)]
struct Found {
    frames: SmallVec<[Frame; FRAMES]>,
    /// There may be a payload among them that stays where it is.
    some_stay: bool,
}

/// What a turn of reading came to.
#[derive(Debug)]
pub(super) enum Turn {
    /// There may be more to read.
    Again(Rest),
    /// Everything was read.
    Wait(Rest),
    /// The connection ends.
    End(End),
}

impl Connection {
    /// Reads once and routes every whole message that is there.
    pub(super) fn turn(&mut self) -> Turn {
        if self.pending.len() >= READ_SIZE / 4 || self.wanted > READ_SIZE {
            return self.turn_large();
        }
        let mut buffer = buffers::take_read();
        let turn = self.turn_in(&mut buffer);
        buffers::give_read(buffer);
        turn
    }

    fn turn_in(&mut self, buffer: &mut Octets) -> Turn {
        let room = Arc::get_mut(buffer).expect(ALONE);
        let kept = self.pending.len();
        room[..kept].copy_from_slice(&self.pending);
        let room = &mut room[kept..];
        let (count, full) = match self.outbound.socket().try_read(room) {
            Ok(0) => return Turn::End(End::Gone),
            Ok(count) => (count, count == room.len()),
            // What the handshake left over is looked at even if nothing more is there.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && kept > 0 => (0, false),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                return Turn::Wait(Rest::No);
            }
            Err(_) => return Turn::End(End::Gone),
        };
        let filled = kept + count;
        let (consumed, calling) = match self.route(buffer, filled) {
            Ok(done) => done,
            Err(end) => return Turn::End(end),
        };
        let rest = &buffer[consumed..filled];
        self.pending.clear();
        if self.pending.capacity() == 0 && !rest.is_empty() {
            self.pending = buffers::take();
        }
        self.pending.extend_from_slice(rest);
        if rest.is_empty() {
            buffers::give(std::mem::take(&mut self.pending));
        }
        self.done(full, consumed > 0, calling)
    }

    /// As [`Connection::turn`], for frames that do not fit the common read buffer.
    fn turn_large(&mut self) -> Turn {
        let mut buffer = std::mem::take(&mut self.pending);
        let kept = buffer.len();
        // A frame that is larger than a read has a buffer for itself and no larger: it may wait there for its receiver.
        let least = if self.wanted > READ_SIZE {
            1
        } else {
            READ_SIZE
        };
        // Room grows with what really came: a length that lies reserves nothing.
        let room = self
            .wanted
            .saturating_sub(kept)
            .clamp(least, kept.max(READ_SIZE));
        buffer.reserve_exact(room);
        buffer.resize(kept + room, 0);
        let (count, full) = match self.outbound.socket().try_read(&mut buffer[kept..]) {
            Ok(0) => return Turn::End(End::Gone),
            Ok(count) => (count, count == room),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => (0, false),
            Err(_) => return Turn::End(End::Gone),
        };
        buffer.truncate(kept + count);
        let (mut consumed, mut calling) = (0, false);
        if buffer.len() >= self.wanted {
            let filled = buffer.len();
            let mut octets = Arc::new(buffer);
            (consumed, calling) = match self.route(&mut octets, filled) {
                Ok(done) => done,
                Err(end) => return Turn::End(end),
            };
            buffer = match Arc::try_unwrap(octets) {
                Ok(mut buffer) => {
                    buffer.drain(..consumed);
                    buffer.shrink_to(READ_SIZE);
                    buffer
                }
                // Queues refer to it: the rest goes on elsewhere.
                Err(octets) => octets[consumed..].to_vec(),
            };
        }
        self.pending = buffer;
        self.done(full, consumed > 0, calling)
    }

    fn done(&mut self, full: bool, moved: bool, calling: bool) -> Turn {
        if self.pending.is_empty() {
            self.whole_by = None;
        } else if moved || self.whole_by.is_none() {
            // Another message was begun.
            let size = self.wanted as u64;
            let time = Duration::from_secs(size / SLOWEST);
            self.whole_by = Some(Instant::now() + MESSAGE + time);
        }
        self.messages += std::mem::take(&mut self.touched.messages);
        let rest = match self.touched.flush_some(self.realm.dispatching_chunk()) {
            Some(receiver) => Rest::Congested(receiver),
            None if calling => Rest::Calling,
            None => Rest::No,
        };
        if full {
            Turn::Again(rest)
        } else {
            Turn::Wait(rest)
        }
    }

    /// Routes the whole messages of the first `filled` octets. Returns how many octets they took, and whether the session
    /// has many calls in progress.
    fn route(&mut self, octets: &mut Octets, filled: usize) -> Result<(usize, bool), End> {
        let (mut at, mut calling) = (0, false);
        let mut replies = Vec::new();
        self.wanted = 0;
        let input = &mut Arc::get_mut(octets).expect(ALONE)[..filled];
        let result = loop {
            let mut found = Found::default();
            let more = self.find(input, &mut at, &mut found, &mut replies);
            // Nothing is changed any more once queues refer to it; but then everything was found.
            if found.some_stay {
                let taken = in_place::offer(octets, || {
                    self.take(&octets[..filled], &found.frames, &mut calling)
                });
                break taken.and(more.map(|_| (at, calling)));
            }
            if let Err(end) = self.take(input, &found.frames, &mut calling) {
                break Err(end);
            }
            match more {
                Ok(true) => {}
                Ok(false) => break Ok((at, calling)),
                Err(end) => break Err(end),
            }
        };
        if let Some(heartbeat) = &mut self.heartbeat
            && (heartbeat.answer() == Answer::AnyTraffic || self.framing.take_pong())
        {
            heartbeat.heard();
        }
        self.touched
            .add(&self.outbound, self.outbound.push_raw(&replies));
        result
    }

    /// Finds the next whole frames from `at` on: no more than a few, unless there is one among them that may stay where it
    /// is. `false` if there are no more.
    fn find(
        &mut self,
        input: &mut [u8],
        at: &mut usize,
        found: &mut Found,
        replies: &mut Vec<u8>,
    ) -> Result<bool, End> {
        // A frame of a batch has messages enough.
        let mut most = if self.batch == Batch::No { FEW } else { 1 };
        while found.frames.len() < most {
            match self.framing.next(&mut input[*at..], replies) {
                Err(why) => return Err(End::Framing(why)),
                Ok(Next::Closed) => return Err(End::Closed),
                Ok(Next::Incomplete(total)) => {
                    self.wanted = total;
                    return Ok(false);
                }
                Ok(Next::Control { consumed }) => *at += consumed,
                Ok(Next::Message { message, consumed }) => {
                    *at += consumed;
                    found.frames.push(match message {
                        // A message in place is the end of its frame.
                        Cow::Borrowed(message) => {
                            if message.len() >= in_place::FROM {
                                found.some_stay = true;
                                most = usize::MAX;
                            }
                            Frame::InPlace(*at - message.len()..*at)
                        }
                        Cow::Owned(message) => Frame::Apart(message),
                    });
                }
            }
        }
        Ok(true)
    }

    /// Takes the messages of these frames through the realm. They are decoded before that is locked, a few at a time: other
    /// threads do the same meanwhile.
    fn take(&mut self, input: &[u8], frames: &[Frame], calling: &mut bool) -> Result<(), End> {
        let trace = self.outbound.trace();
        let reception = Reception {
            serializer: self.outbound.serializer(),
            cookie: self.cookie.as_ref(),
            trace: trace.as_deref(),
        };
        let batch = self.batch;
        let parts = frames.iter().flat_map(|frame| {
            let mut rest = match frame {
                Frame::InPlace(place) => &input[place.clone()],
                Frame::Apart(octets) => octets,
            };
            // An empty frame is an empty message, unless batches are spoken.
            let whole = (batch == Batch::No).then(|| Ok(std::mem::take(&mut rest)));
            whole
                .into_iter()
                .chain(std::iter::from_fn(move || batch.split(&mut rest)))
        });
        let (touched, count) = (&mut self.touched, &mut self.messages);
        let mut hand_on = |messages: &mut SmallVec<[Message<'_>; FEW]>| {
            *count += messages.len() as u64;
            let routed = self.realm.route(self.key, touched, messages);
            messages.clear();
            *calling = routed.map_err(End::Violation)?;
            Ok::<_, End>(())
        };
        let mut messages = SmallVec::new();
        let mut end = None;
        for part in parts {
            let decoded = part.map_err(End::Framing);
            let decoded = decoded.and_then(|part| decode(part, reception, &mut messages));
            if let Err(why) = decoded {
                end = Some(why);
                break;
            }
            if messages.len() == FEW {
                hand_on(&mut messages)?;
            }
        }
        if !messages.is_empty() {
            hand_on(&mut messages)?;
        }
        end.map_or(Ok(()), Err)
    }
}
