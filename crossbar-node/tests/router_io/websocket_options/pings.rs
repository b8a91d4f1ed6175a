//! How peers are pinged, and what becomes of those that do not answer.

use std::io::Read as _;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{joined, open};
use crate::doors::{read_frame, send_frame};
use crate::world::{World, rest};

pub fn auto_ping_interval(world: &World) {
    let begun = Instant::now();
    let mut stream = joined(&open(world, json!({"auto_ping_interval": 700})));
    for _ in 0..2 {
        let (first, payload) = read_frame(&mut stream);
        assert_eq!(first, 0x89);
        send_frame(&mut stream, 0x8a, &payload);
    }
    let took = begun.elapsed();
    // The first may come early in the interval, the second is a whole one behind it.
    assert!(
        took >= Duration::from_millis(700) && took < Duration::from_secs(15),
        "{took:?}"
    );
}

pub fn auto_ping_timeout(world: &World) {
    let options = json!({"auto_ping_interval": 1000, "auto_ping_timeout": 1000});
    let mut stream = joined(&open(world, options));
    let (_, payload) = read_frame(&mut stream);
    send_frame(&mut stream, 0x8a, &payload);
    let (first, _) = read_frame(&mut stream);
    assert_eq!(first, 0x89, "it was answered and goes on");
    assert_eq!(rest(stream), "", "this one was not answered");
}

pub fn auto_ping_size(world: &World) {
    let options = json!({"auto_ping_interval": 300, "auto_ping_size": 20});
    let mut stream = joined(&open(world, options));
    let (first, payload) = read_frame(&mut stream);
    assert_eq!((first, payload.len()), (0x89, 20));
}

pub fn auto_ping_restart_on_any_traffic(world: &World) {
    for any in [true, false] {
        let mut stream = joined(&open(
            world,
            json!({
                "auto_ping_interval": 1000, "auto_ping_timeout": 1000, "auto_ping_restart_on_any_traffic": any,
            }),
        ));
        let mut heard = 0;
        let mut octets = [0; 256];
        // No ping is answered, but something is said.
        while heard < 4 {
            match stream.read(&mut octets) {
                Ok(0) | Err(_) => break,
                Ok(_) => {
                    heard += 1;
                    let event = format!(r#"[16,{heard},{{}},"a.b"]"#);
                    send_frame(&mut stream, 0x81, event.as_bytes());
                }
            }
        }
        assert_eq!(heard == 4, any, "{heard} pings");
    }
}
