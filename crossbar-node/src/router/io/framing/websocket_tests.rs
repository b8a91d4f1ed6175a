//! What a server accepts of WebSocket clients, and what it refuses.

use super::*;

fn binary(max_message: usize) -> WebSocket {
    WebSocket::new(Rules::new(max_message), Content::Binary)
}

/// Builds a client's frame: first octet, mask, content.
fn frame(first: u8, content: &[u8]) -> Vec<u8> {
    let mask = [1, 2, 3, 4];
    let mut bytes = vec![first, 0x80 | content.len() as u8];
    bytes.extend_from_slice(&mask);
    bytes.extend(
        content
            .iter()
            .zip(mask.iter().cycle())
            .map(|(octet, mask)| octet ^ mask),
    );
    bytes
}

fn next(socket: &mut WebSocket, mut input: Vec<u8>) -> (String, Vec<u8>) {
    let mut replies = Vec::new();
    let next = socket.next(&mut input, &mut replies);
    (format!("{next:?}"), replies)
}

#[test]
fn a_masked_message_is_found_in_place() {
    let mut socket = binary(100);
    let (found, _) = next(&mut socket, frame(0x82, b"hello wor"));
    assert!(found.contains(&format!("{:?}", b"hello wor")), "{found}");
    assert_eq!(
        next(&mut socket, frame(0x82, b"hello")[..8].to_vec()).0,
        "Ok(Incomplete(11))"
    );
}

#[test]
fn fragments_become_one_message_with_control_frames_between() {
    let mut socket = WebSocket::new(Rules::new(100), Content::Text);
    assert!(next(&mut socket, frame(0x01, b"ab")).0.contains("Control"));
    let (_, replies) = next(&mut socket, frame(0x89, b"ping"));
    assert_eq!(replies, [&[0x8a, 4][..], b"ping"].concat());
    let (found, _) = next(&mut socket, frame(0x80, b"cd"));
    assert!(found.contains(&format!("{:?}", b"abcd")), "{found}");
}

#[test]
fn what_the_protocol_forbids_is_refused() {
    let cases: [(&[u8], &str); 7] = [
        (&[0x82, 1, 9], "not masked"),
        (&frame(0xc2, b"x"), "extension"),
        (&frame(0x81, b"x"), "WrongContent"),
        (&frame(0x80, b"x"), "begins with a continuation"),
        (&frame(0x09, b"x"), "control frame"),
        (&frame(0x83, b"x"), "malformed"),
        (&frame(0x82, &[0; 101]), "TooLarge"),
    ];
    for (input, what) in cases {
        let found = next(&mut binary(100), input.to_vec()).0;
        assert!(found.contains(what), "{input:x?}: {found}");
    }
}

#[test]
fn fragments_count_together_against_the_limit() {
    let mut socket = binary(5);
    assert!(next(&mut socket, frame(0x02, b"abc")).0.contains("Control"));
    assert!(
        next(&mut socket, frame(0x80, b"def"))
            .0
            .contains("TooLarge")
    );
}

#[test]
fn heads_of_every_size_are_right() {
    for len in [0, 125, 126, 65535, 65536] {
        let mut out = vec![7];
        super::super::FrameKind::WebSocketBinary
            .frame(&mut out, |out| {
                out.resize(out.len() + len, 1);
                Ok::<(), ()>(())
            })
            .unwrap();
        let mut cursor = Cursor::new(&out[1..]);
        let (head, found) = FrameHeader::parse(&mut cursor).unwrap().unwrap();
        assert_eq!(
            (found, head.opcode),
            (len as u64, OpCode::Data(Data::Binary))
        );
        assert_eq!(out.len() - 1 - cursor.position() as usize, len);
    }
}

#[test]
fn a_compressed_message_is_inflated_and_bounded() {
    let direction = Direction {
        bits: 15,
        takeover: true,
    };
    let mut rules = Rules::new(100);
    rules.inflate = Some(direction);
    let mut socket = WebSocket::new(rules, Content::Text);
    let small = super::super::deflate::Deflater::alone(15, b"hello hello");
    let (found, _) = next(&mut socket, frame(0xc1, &small));
    assert!(found.contains(&format!("{:?}", b"hello hello")), "{found}");
    let (begin, end) = small.split_at(3);
    assert!(next(&mut socket, frame(0x41, begin)).0.contains("Control"));
    let (found, _) = next(&mut socket, frame(0x80, end));
    assert!(found.contains(&format!("{:?}", b"hello hello")), "{found}");
    let large = super::super::deflate::Deflater::alone(15, &[b'x'; 101]);
    assert!(
        next(&mut socket, frame(0xc1, &large))
            .0
            .contains("TooLarge")
    );
    assert!(
        next(&mut socket, frame(0xc0, &large))
            .0
            .contains("extension")
    );
}

#[test]
fn text_is_refused_as_soon_as_it_is_none() {
    let content = Content::Any { check_text: true };
    let mut socket = WebSocket::new(Rules::new(100), content);
    assert!(
        next(&mut socket, frame(0x01, b"\xce"))
            .0
            .contains("Control")
    );
    assert!(
        next(&mut socket, frame(0x00, b"\xba"))
            .0
            .contains("Control")
    );
    assert!(
        next(&mut socket, frame(0x00, b"\xff"))
            .0
            .contains("NotText")
    );
    let mut socket = WebSocket::new(Rules::new(100), content);
    assert!(
        next(&mut socket, frame(0x81, b"\xce"))
            .0
            .contains("NotText")
    );
}

#[test]
fn a_close_is_answered_once() {
    let mut socket = binary(100);
    let (found, replies) = next(&mut socket, frame(0x88, &1001_u16.to_be_bytes()));
    assert_eq!(
        (found.as_str(), replies),
        ("Ok(Closed)", vec![0x88, 2, 3, 232])
    );
    let mut more = Vec::new();
    socket.close(None, &mut more);
    assert!(more.is_empty());
}

#[test]
fn only_the_answer_to_the_last_ping_counts() {
    let mut rules = Rules::new(100);
    rules.ping_size = 12;
    let mut socket = WebSocket::new(rules, Content::Text);
    let mut ping = Vec::new();
    socket.ping(&mut ping);
    assert_eq!(ping.len(), 2 + 12);
    next(&mut socket, frame(0x8a, b"else"));
    assert!(!socket.take_pong());
    next(&mut socket, frame(0x8a, &ping[2..]));
    assert!(socket.take_pong());
}
