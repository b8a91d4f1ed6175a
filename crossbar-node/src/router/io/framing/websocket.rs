//! WebSocket frames as a server sees them (RFC 6455): masked in, usually unmasked out.
//!
//! Heads are read and written by tungstenite; messages stay in place in the read buffer. The opening handshake is not
//! here. Whether text is UTF-8 is checked only if asked for: the JSON reader does that for every message anyway.

use std::borrow::Cow;
use std::io::Cursor;

use tokio_tungstenite::tungstenite::protocol::frame::FrameHeader;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Control, Data, OpCode};

use super::deflate::{Direction, Inflater};
use super::shape::{append, mask_key};
use super::utf8::{NotUtf8, Utf8};
use super::{FramingError, Next, closing};

/// Which messages a connection takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text only. Whoever reads it checks that it is UTF-8.
    Text,
    /// Binary only.
    Binary,
    /// Both.
    Any {
        /// Text is checked for UTF-8 as it comes.
        check_text: bool,
    },
}

/// How a connection behaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The largest message accepted, in octets, inflated and not.
    pub max_message: usize,
    /// The largest frame accepted, in octets.
    pub max_frame: u64,
    /// The client must mask its frames.
    pub require_mask: bool,
    /// Our frames are masked.
    pub mask: bool,
    /// After a violation nothing is said.
    pub fail_by_drop: bool,
    /// The peer's code and reason are sent back when it closes; otherwise 1000.
    pub echo_close: bool,
    /// Octets in a ping.
    pub ping_size: usize,
    /// Clients' messages may be compressed like this.
    pub inflate: Option<Direction>,
}

impl Rules {
    /// The usual behaviour, for messages of up to `max_message` octets.
    pub fn new(max_message: usize) -> Rules {
        Rules {
            max_message,
            max_frame: u64::MAX,
            require_mask: true,
            mask: false,
            fail_by_drop: false,
            echo_close: false,
            ping_size: 0,
            inflate: None,
        }
    }
}

/// The incoming direction of a WebSocket connection.
#[derive(Debug)]
pub struct WebSocket {
    rules: Rules,
    content: Content,
    inflater: Option<Inflater>,
    /// The message of which fragments have come.
    begun: Option<Begun>,
    /// Whether the message returned last was text.
    was_text: bool,
    /// A close frame was sent.
    closed: bool,
    /// Pings sent, which tells them apart.
    pings: u64,
    /// The last ping was answered.
    pong: bool,
}

#[derive(Debug)]
struct Begun {
    octets: Vec<u8>,
    text: bool,
    compressed: bool,
    utf8: Utf8,
}

impl WebSocket {
    /// Begins a connection.
    pub fn new(rules: Rules, content: Content) -> WebSocket {
        WebSocket {
            inflater: rules.inflate.map(Inflater::new),
            rules,
            content,
            begun: None,
            was_text: false,
            closed: false,
            pings: 0,
            pong: false,
        }
    }

    /// Tells whether the message returned last was text.
    pub fn was_text(&self) -> bool {
        self.was_text
    }

    /// Tells whether the last ping was answered since this was asked.
    pub fn take_pong(&mut self) -> bool {
        std::mem::take(&mut self.pong)
    }

    pub(super) fn next<'b>(
        &mut self,
        input: &'b mut [u8],
        replies: &mut Vec<u8>,
    ) -> Result<Next<'b>, FramingError> {
        let mut cursor = Cursor::new(&*input);
        let malformed = |_| FramingError::Violation("malformed WebSocket frame");
        let Some((head, len)) = FrameHeader::parse(&mut cursor).map_err(malformed)? else {
            return Ok(Next::Incomplete(input.len() + 1));
        };
        let start = cursor.position() as usize;
        self.check_head(&head, len)?;
        let end = start + len as usize;
        if input.len() < end {
            return Ok(Next::Incomplete(end));
        }
        let content = &mut input[start..end];
        if let Some(mask) = head.mask {
            unmask(content, mask);
        }
        match head.opcode {
            OpCode::Data(data) => self.data(data, &head, content, end),
            OpCode::Control(Control::Ping) => {
                self.control(Control::Pong, content, replies);
                Ok(Next::Control { consumed: end })
            }
            OpCode::Control(Control::Pong) => {
                self.pong |= content == self.ping_payload();
                Ok(Next::Control { consumed: end })
            }
            OpCode::Control(Control::Close) => {
                let answer = closing::answer(content, self.rules.echo_close)?;
                if !std::mem::replace(&mut self.closed, true) {
                    self.control(Control::Close, &answer, replies);
                }
                Ok(Next::Closed)
            }
            OpCode::Control(Control::Reserved(_)) => {
                Err(FramingError::Violation("a WebSocket frame of unknown type"))
            }
        }
    }

    fn check_head(&self, head: &FrameHeader, len: u64) -> Result<(), FramingError> {
        let is_control = matches!(head.opcode, OpCode::Control(_));
        let begins = matches!(head.opcode, OpCode::Data(Data::Text | Data::Binary));
        if head.rsv2 || head.rsv3 || head.rsv1 && !(begins && self.inflater.is_some()) {
            return Err(FramingError::Violation(
                "a WebSocket frame uses an extension that was not agreed",
            ));
        }
        if self.rules.require_mask && head.mask.is_none() {
            return Err(FramingError::Violation(
                "a WebSocket frame of a client is not masked",
            ));
        }
        if is_control {
            if len > 125 || !head.is_final {
                return Err(FramingError::Violation(
                    "a WebSocket control frame is too large or fragmented",
                ));
            }
            return Ok(());
        }
        if len > self.rules.max_frame {
            return Err(FramingError::TooLarge {
                size: len,
                limit: self.rules.max_frame as usize,
            });
        }
        let size =
            len.saturating_add(self.begun.as_ref().map_or(0, |begun| begun.octets.len()) as u64);
        let compressed = head.rsv1 || self.begun.as_ref().is_some_and(|begun| begun.compressed);
        let limit = self.rules.max_message;
        // What does not compress grows a little.
        let slack = if compressed { limit / 64 + 64 } else { 0 };
        if size > (limit + slack) as u64 {
            return Err(FramingError::TooLarge { size, limit });
        }
        Ok(())
    }

    fn data<'b>(
        &mut self,
        data: Data,
        head: &FrameHeader,
        content: &'b [u8],
        consumed: usize,
    ) -> Result<Next<'b>, FramingError> {
        let text = match (data, &mut self.begun) {
            (Data::Continue, Some(begun)) => {
                begun.octets.extend_from_slice(content);
                self.check_text(content)?;
                if !head.is_final {
                    return Ok(Next::Control { consumed });
                }
                return self.finish(consumed);
            }
            (Data::Continue, None) => {
                return Err(FramingError::Violation(
                    "a WebSocket message begins with a continuation",
                ));
            }
            (Data::Reserved(_), _) => {
                return Err(FramingError::Violation("a WebSocket frame of unknown type"));
            }
            (Data::Text | Data::Binary, Some(_)) => {
                return Err(FramingError::Violation(
                    "a WebSocket message begins within another",
                ));
            }
            (data, None) => data == Data::Text,
        };
        match self.content {
            Content::Text if !text => Err(FramingError::WrongContent),
            Content::Binary if text => Err(FramingError::WrongContent),
            Content::Text | Content::Binary if head.is_final && !head.rsv1 => Ok(Next::Message {
                message: Cow::Borrowed(content),
                consumed,
            }),
            _ => {
                self.begun = Some(Begun {
                    octets: content.to_vec(),
                    text,
                    compressed: head.rsv1,
                    utf8: Utf8::default(),
                });
                self.check_text(content)?;
                if head.is_final {
                    return self.finish(consumed);
                }
                Ok(Next::Control { consumed })
            }
        }
    }

    /// Checks a piece of the message that has begun, as far as that can be done before it is whole.
    fn check_text(&mut self, piece: &[u8]) -> Result<(), FramingError> {
        match (&mut self.begun, self.content) {
            (Some(begun), Content::Any { check_text: true }) if begun.text && !begun.compressed => {
                begun
                    .utf8
                    .push(piece)
                    .map_err(|NotUtf8| FramingError::NotText)
            }
            _ => Ok(()),
        }
    }

    fn finish<'b>(&mut self, consumed: usize) -> Result<Next<'b>, FramingError> {
        let Some(mut begun) = self.begun.take() else {
            return Ok(Next::Control { consumed });
        };
        if let (true, Some(inflater)) = (begun.compressed, &mut self.inflater) {
            begun.octets = inflater.inflate(&begun.octets, self.rules.max_message)?;
        }
        if begun.text && self.content == (Content::Any { check_text: true }) {
            let not_text = |NotUtf8| FramingError::NotText;
            if begun.compressed {
                begun.utf8.push(&begun.octets).map_err(not_text)?;
            }
            begun.utf8.end().map_err(not_text)?;
        }
        self.was_text = begun.text;
        Ok(Next::Message {
            message: Cow::Owned(begun.octets),
            consumed,
        })
    }

    fn control(&self, control: Control, content: &[u8], out: &mut Vec<u8>) {
        let head = FrameHeader {
            opcode: OpCode::Control(control),
            mask: self.rules.mask.then(mask_key),
            ..FrameHeader::default()
        };
        append(&head, content, out);
    }

    /// Appends a close frame, with the code for `error`, unless one was sent before.
    pub(super) fn close(&mut self, error: Option<&FramingError>, out: &mut Vec<u8>) {
        let silent = error.is_some() && self.rules.fail_by_drop;
        if !std::mem::replace(&mut self.closed, true) && !silent {
            self.control(Control::Close, &closing::code(error).to_be_bytes(), out);
        }
    }

    /// Tells whether the peer is told nothing after a violation.
    pub fn fails_by_drop(&self) -> bool {
        self.rules.fail_by_drop
    }

    fn ping_payload(&self) -> Vec<u8> {
        let mut payload = self.pings.to_be_bytes().to_vec();
        payload.resize(self.rules.ping_size.min(125), 0);
        payload
    }

    /// Appends a ping.
    pub(super) fn ping(&mut self, out: &mut Vec<u8>) {
        self.pings += 1;
        self.pong = false;
        self.control(Control::Ping, &self.ping_payload(), out);
    }
}

/// Applies the mask, eight octets at a time.
pub(super) fn unmask(content: &mut [u8], mask: [u8; 4]) {
    let wide = u64::from_ne_bytes([
        mask[0], mask[1], mask[2], mask[3], mask[0], mask[1], mask[2], mask[3],
    ]);
    let (words, rest) = content.as_chunks_mut::<8>();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (octet, mask) in rest.iter_mut().zip(mask.iter().cycle()) {
        *octet ^= mask;
    }
}

/// Writes the head of the message of `len` octets that stands 2 octets behind `start`, making room as needed.
pub(super) fn mend_head(out: &mut Vec<u8>, start: usize, len: usize, text: bool) {
    let data = if text { Data::Text } else { Data::Binary };
    let head = FrameHeader {
        opcode: OpCode::Data(data),
        ..FrameHeader::default()
    };
    let mut octets = [0; super::FrameKind::MAX_HEAD];
    let size = head.len(len as u64);
    head.format(len as u64, &mut octets.as_mut_slice())
        .expect("ten octets hold every head");
    if size > 2 {
        out.splice(start..start, octets[..size - 2].iter().copied());
    }
    out[start..start + size].copy_from_slice(&octets[..size]);
}

#[cfg(test)]
#[path = "websocket_tests.rs"]
mod tests;
