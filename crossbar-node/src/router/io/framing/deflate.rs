//! Compression of WebSocket messages: what is agreed on (RFC 7692, `permessage-deflate`), and both directions of it.
//!
//! Inflating is bounded in the octets that come out, whatever goes in.

use std::cell::RefCell;
use std::fmt;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use shared::config::Deflate;

use super::FramingError;

/// What ends a flushed stretch of deflate; it is left out on the wire.
const TRAILER: [u8; 4] = [0, 0, 0xff, 0xff];
/// zlib has no window of 8 bits.
const MIN_BITS: u8 = 9;
const MAX_BITS: u8 = 15;
/// Faster than the usual level for a little less effect.
const LEVEL: u32 = 3;

/// What both sides have agreed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What we send.
    pub ours: Direction,
    /// What the client sends.
    pub theirs: Direction,
}

/// One direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    /// The size of the window, as a power of two.
    pub bits: u8,
    /// A message may refer to those before it.
    pub takeover: bool,
}

/// Picks the first offer of a `Sec-WebSocket-Extensions` header that fits; returns the answer's value as well.
pub fn negotiate(header: &str, config: &Deflate) -> Option<(Agreed, String)> {
    header.split(',').find_map(|offer| accept(offer, config))
}

fn accept(offer: &str, config: &Deflate) -> Option<(Agreed, String)> {
    let mut parts = offer.split(';').map(str::trim);
    if parts.next() != Some("permessage-deflate") {
        return None;
    }
    let (mut our_bits, mut their_bits, mut our_reset, mut their_reset) = (None, None, false, false);
    for part in parts {
        let (name, value) = match part.split_once('=') {
            Some((name, value)) => (name.trim(), Some(value.trim().trim_matches('"'))),
            None => (part, None),
        };
        // A parameter that is unknown, repeated or wrong makes the offer unusable (RFC 7692 §7.1).
        match (name, value) {
            ("server_no_context_takeover", None) if !our_reset => our_reset = true,
            ("client_no_context_takeover", None) if !their_reset => their_reset = true,
            ("server_max_window_bits", Some(bits)) if our_bits.is_none() => {
                our_bits = Some(window(bits)?);
            }
            ("client_max_window_bits", None) if their_bits.is_none() => their_bits = Some(MAX_BITS),
            ("client_max_window_bits", Some(bits)) if their_bits.is_none() => {
                their_bits = Some(window(bits)?);
            }
            _ => return None,
        }
    }
    let mut answer = "permessage-deflate".to_owned();
    let takeover = !our_reset && config.no_context_takeover != Some(true);
    if !takeover {
        answer.push_str("; server_no_context_takeover");
    }
    let bits = our_bits
        .unwrap_or(MAX_BITS)
        .min(config.max_window_bits.unwrap_or(MAX_BITS));
    if bits < MIN_BITS {
        return None;
    }
    if our_bits.is_some() || bits < MAX_BITS {
        answer.push_str(&format!("; server_max_window_bits={bits}"));
    }
    let ours = Direction { bits, takeover };
    let takeover = !their_reset && !config.request_no_context_takeover;
    if !takeover {
        answer.push_str("; client_no_context_takeover");
    }
    let bits = match (config.request_max_window_bits, their_bits) {
        // The client has not said that it can be asked.
        (Some(wanted), None) if wanted < MAX_BITS => return None,
        (Some(wanted), Some(offered)) => {
            let bits = wanted.min(offered).max(8);
            answer.push_str(&format!("; client_max_window_bits={bits}"));
            bits
        }
        // Unless told otherwise the client may use all of it, whatever it has said.
        _ => MAX_BITS,
    };
    let theirs = Direction { bits, takeover };
    Some((Agreed { ours, theirs }, answer))
}

fn window(value: &str) -> Option<u8> {
    let bits = value.parse().ok()?;
    // No sign and no leading zero either.
    ((8..=MAX_BITS).contains(&bits) && value.len() == bits.to_string().len()).then_some(bits)
}

/// Inflates what the client sends.
pub(super) struct Inflater {
    direction: Direction,
    stream: Option<Decompress>,
}

impl fmt::Debug for Inflater {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.direction.fmt(f)
    }
}

impl Inflater {
    pub(super) fn new(direction: Direction) -> Inflater {
        Inflater {
            direction,
            stream: None,
        }
    }

    /// Inflates a message to at most `limit` octets.
    pub(super) fn inflate(
        &mut self,
        message: &[u8],
        limit: usize,
    ) -> Result<Vec<u8>, FramingError> {
        let bits = self.direction.bits.max(MIN_BITS);
        let stream = self
            .stream
            .get_or_insert_with(|| Decompress::new_with_window_bits(false, bits));
        let mut out = Vec::new();
        for part in [message, &TRAILER] {
            if !inflate_part(stream, part, &mut out, limit)? {
                // The client ended its stream: what follows begins a new one.
                stream.reset(false);
                break;
            }
        }
        if !self.direction.takeover {
            self.stream = None;
        }
        Ok(out)
    }
}

/// `false` if the stream came to its end.
fn inflate_part(
    stream: &mut Decompress,
    mut part: &[u8],
    out: &mut Vec<u8>,
    limit: usize,
) -> Result<bool, FramingError> {
    loop {
        if out.len() == out.capacity() {
            // Room grows with what really came, and ends one octet beyond the limit, which is how an excess shows.
            let room = out.len().max(part.len() * 2).max(512);
            out.reserve_exact(room.min(limit + 1 - out.len()));
        }
        let before = stream.total_in();
        let status = stream
            .decompress_vec(part, out, FlushDecompress::Sync)
            .map_err(|_| FramingError::Violation("a compressed message does not inflate"))?;
        part = &part[(stream.total_in() - before) as usize..];
        if out.len() > limit {
            return Err(FramingError::TooLarge {
                size: out.len() as u64,
                limit,
            });
        }
        match status {
            Status::StreamEnd => return Ok(false),
            Status::Ok | Status::BufError if out.len() < out.capacity() => {
                if part.is_empty() || status == Status::BufError {
                    return Ok(true);
                }
            }
            Status::Ok | Status::BufError => {}
        }
    }
}

thread_local! {
    /// For streams that remember nothing between messages one state per window size is enough.
    static FORGETFUL: RefCell<Vec<(u8, Deflater)>> = const { RefCell::new(Vec::new()) };
}

/// Compresses what we send.
pub(super) struct Deflater(Compress);

impl fmt::Debug for Deflater {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Deflater")
    }
}

impl Deflater {
    pub(super) fn new(bits: u8) -> Deflater {
        let level = Compression::new(LEVEL);
        Deflater(Compress::new_with_window_bits(level, false, bits))
    }

    /// Compresses a message that refers to none before it.
    pub(super) fn alone(bits: u8, message: &[u8]) -> Vec<u8> {
        FORGETFUL.with_borrow_mut(|all| {
            let at = all.iter().position(|(size, _)| *size == bits);
            let at = at.unwrap_or_else(|| {
                all.push((bits, Deflater::new(bits)));
                all.len() - 1
            });
            let deflater = &mut all[at].1;
            let compressed = deflater.deflate(message);
            deflater.0.reset();
            compressed
        })
    }

    /// Compresses the next message.
    pub(super) fn deflate(&mut self, mut message: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(message.len() / 2 + 64);
        if message.is_empty() {
            // A flush right after another would give nothing; an empty stored block is as short as it gets.
            return vec![0];
        }
        loop {
            let before = self.0.total_in();
            self.0
                .compress_vec(message, &mut out, FlushCompress::Sync)
                .expect("deflating has no state in which it fails");
            message = &message[(self.0.total_in() - before) as usize..];
            // Done when there was room left for more.
            if message.is_empty() && out.len() < out.capacity() {
                break;
            }
            out.reserve(out.len().max(64));
        }
        if out.ends_with(&TRAILER) {
            out.truncate(out.len() - TRAILER.len());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(header: &str, config: Deflate) -> Option<String> {
        negotiate(header, &config).map(|(_, answer)| answer)
    }

    #[test]
    fn the_first_offer_that_fits_is_taken() {
        let open = Deflate::default();
        let cases = [
            ("permessage-deflate", Some("permessage-deflate")),
            ("x-webkit-deflate-frame", None),
            (
                "permessage-deflate; client_max_window_bits",
                Some("permessage-deflate"),
            ),
            (
                "permessage-deflate; server_max_window_bits=8, permessage-deflate; server_max_window_bits=10",
                Some("permessage-deflate; server_max_window_bits=10"),
            ),
            (
                "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
                Some("permessage-deflate; server_no_context_takeover; client_no_context_takeover"),
            ),
            ("permessage-deflate; server_max_window_bits=16", None),
            ("permessage-deflate; server_max_window_bits", None),
            ("permessage-deflate; server_max_window_bits=010", None),
            ("permessage-deflate; client_no_context_takeover=1", None),
            (
                "permessage-deflate; unknown, permessage-deflate",
                Some("permessage-deflate"),
            ),
        ];
        for (header, wanted) in cases {
            assert_eq!(answer(header, open.clone()).as_deref(), wanted, "{header}");
        }
    }

    #[test]
    fn offers_that_cannot_be_asked_for_what_we_want_are_declined() {
        let strict = Deflate {
            request_max_window_bits: Some(10),
            max_window_bits: Some(12),
            no_context_takeover: Some(true),
            ..Deflate::default()
        };
        assert_eq!(answer("permessage-deflate", strict.clone()), None);
        assert_eq!(
            answer("permessage-deflate; client_max_window_bits=12", strict).as_deref(),
            Some(
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=12; client_max_window_bits=10"
            )
        );
    }

    fn direction(takeover: bool) -> Direction {
        Direction {
            bits: MAX_BITS,
            takeover,
        }
    }

    #[test]
    fn messages_come_through_with_and_without_memory_of_earlier_ones() {
        let long: Vec<u8> = (0..200_000_u32)
            .map(|n| (n.wrapping_mul(n) >> 7) as u8)
            .collect();
        let messages: [&[u8]; 6] = [b"", b"hello", b"hello", &[0; 70_000], &long, b""];
        let (mut deflater, mut inflater) = (Deflater::new(15), Inflater::new(direction(true)));
        let mut alone = Inflater::new(direction(false));
        for message in messages {
            let compressed = deflater.deflate(message);
            assert_eq!(inflater.inflate(&compressed, 300_000).unwrap(), message);
            let compressed = Deflater::alone(9, message);
            assert_eq!(alone.inflate(&compressed, 300_000).unwrap(), message);
        }
    }

    #[test]
    fn a_small_message_cannot_inflate_beyond_the_limit() {
        let bomb = Deflater::alone(15, &vec![0; 10_000_000]);
        assert!(bomb.len() < 20_000);
        let found = Inflater::new(direction(true)).inflate(&bomb, 1 << 20);
        assert!(matches!(found, Err(FramingError::TooLarge { .. })));
        let exact = Deflater::alone(15, &[7; 1000]);
        let found = Inflater::new(direction(true)).inflate(&exact, 1000);
        assert_eq!(found.unwrap(), [7; 1000]);
    }

    #[test]
    fn octets_that_are_no_deflate_are_refused() {
        let found = Inflater::new(direction(true)).inflate(&[0xff; 40], 1000);
        assert!(matches!(found, Err(FramingError::Violation(_))));
    }
}
