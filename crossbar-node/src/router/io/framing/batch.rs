//! Batched subprotocols: several WAMP messages in one message of the transport.

use super::FramingError;

/// Stands behind every message in JSON.
pub(super) const SEPARATOR: u8 = 0x18;
/// The separator of another dialect, understood as well. Neither can occur within JSON.
const OTHER_SEPARATOR: u8 = 0x1e;
/// Octets of the length that stands before every message elsewhere.
pub(super) const PREFIX: usize = 4;

/// How WAMP messages stand in a message of the transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Batch {
    /// Each is one.
    #[default]
    No,
    /// Any number, each with a separator behind it.
    Separated,
    /// Any number, each with its length before it.
    Prefixed,
}

impl Batch {
    /// Takes the first WAMP message off `rest`; `None` if there is no more.
    pub fn split<'a>(self, rest: &mut &'a [u8]) -> Option<Result<&'a [u8], FramingError>> {
        if rest.is_empty() {
            return None;
        }
        let whole = std::mem::take(rest);
        let message = match self {
            Batch::No => whole,
            Batch::Separated => {
                let end = whole
                    .iter()
                    .position(|octet| matches!(*octet, SEPARATOR | OTHER_SEPARATOR));
                // The last one may do without.
                let end = end.unwrap_or(whole.len());
                *rest = whole.get(end + 1..).unwrap_or_default();
                &whole[..end]
            }
            Batch::Prefixed => {
                let found = whole
                    .split_first_chunk::<PREFIX>()
                    .and_then(|(len, behind)| {
                        behind.split_at_checked(u32::from_be_bytes(*len) as usize)
                    });
                let Some((message, behind)) = found else {
                    return Some(Err(FramingError::Violation(
                        "a batch ends within a message",
                    )));
                };
                *rest = behind;
                message
            }
        };
        Some(Ok(message))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;
    use shared::wamp::message::Call;
    use shared::wamp::{Dict, Id, Message, Payload, Serializer};

    use super::super::FrameKind;
    use super::*;

    fn split(batch: Batch, mut rest: &[u8]) -> Vec<Option<Vec<u8>>> {
        let messages = std::iter::from_fn(|| batch.split(&mut rest));
        messages
            .map(|message| message.ok().map(<[u8]>::to_vec))
            .collect()
    }

    #[test]
    fn batches_come_apart_as_they_were_put_together() {
        let some = |octets: &[u8]| Some(octets.to_vec());
        assert_eq!(split(Batch::No, b"a\x18b"), [some(b"a\x18b")]);
        for batch in [&b"[1]\x18[2]\x18"[..], b"[1]\x1e[2]\x1e", b"[1]\x18[2]"] {
            assert_eq!(split(Batch::Separated, batch), [some(b"[1]"), some(b"[2]")]);
        }
        let batch = b"\0\0\0\x01a\0\0\0\0\0\0\0\x02bc";
        let all = [some(b"a"), some(b""), some(b"bc")];
        assert_eq!(split(Batch::Prefixed, batch), all);
        assert_eq!(split(Batch::Prefixed, &batch[..7]), [some(b"a"), None]);
    }

    proptest! {
        #[test]
        fn messages_of_every_serializer_come_apart_as_they_were_put_together(
            texts in proptest::collection::vec(".{0,300}", 1..8),
            serializer in proptest::sample::select(Serializer::ALL),
        ) {
            let (kind, batch) = if serializer.is_text() {
                (FrameKind::BatchedText, Batch::Separated)
            } else {
                (FrameKind::BatchedBinary, Batch::Prefixed)
            };
            let (mut messages, mut batched) = (Vec::new(), Vec::new());
            for text in texts {
                let mut message = Vec::new();
                Message::from(Call {
                    request: Id::new(1).unwrap(),
                    options: Default::default(),
                    procedure: text.as_str().into(),
                    payload: Payload::encode(serializer, &[json!(text)], &Dict::new()),
                })
                .encode(serializer, &mut message)
                .unwrap();
                kind.append_to_batch(&message, &mut batched);
                messages.push(Some(message));
            }
            prop_assert_eq!(split(batch, &batched), messages);
        }
    }

    #[test]
    fn what_we_send_is_a_batch_of_one() {
        for len in [1, 124, 125, 126, 70_000] {
            for (kind, batch) in [
                (FrameKind::BatchedText, Batch::Separated),
                (FrameKind::BatchedBinary, Batch::Prefixed),
            ] {
                let mut out = Vec::new();
                let wrote = kind.frame(&mut out, |out| {
                    out.resize(out.len() + len, b'x');
                    Ok::<(), ()>(())
                });
                assert_eq!(wrote, Ok(()));
                assert_eq!(split(batch, kind.content(&out)), [Some(vec![b'x'; len])]);
            }
        }
    }
}
