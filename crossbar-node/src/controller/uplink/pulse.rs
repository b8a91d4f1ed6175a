//! What a managed node says again and again.

use std::time::Duration;

use procfs::Current as _;
use ring::digest::{Context as Hash, SHA256};
use shared::api::NodeHeartbeat;

use super::Uplink;

/// Octets of the digest that are told.
const DIGEST: usize = 8;
/// The share of the interval by which chance moves a heartbeat.
const JITTER: f64 = 0.2;

/// Returns what the node says now.
pub fn beat(uplink: &Uplink) -> NodeHeartbeat {
    let context = uplink.roster.context();
    NodeHeartbeat {
        id: context.node.clone(),
        generation: uplink.generation,
        digest: digest(uplink),
        workers: uplink.roster.count() as u64,
        load: procfs::LoadAverage::current().map_or(0.0, |load| f64::from(load.one)),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        interval: uplink.config.heartbeat.as_secs_f64(),
    }
}

/// Returns the time until the next one; `chance` is from 0 to 1.
pub fn pause(interval: Duration, chance: f64) -> Duration {
    interval.mul_f64(1.0 - JITTER + 2.0 * JITTER * chance.clamp(0.0, 1.0))
}

fn digest(uplink: &Uplink) -> String {
    use std::fmt::Write as _;
    let mut hash = Hash::new(&SHA256);
    for text in uplink.roster.carried() {
        hash.update(text.as_bytes());
        hash.update(&[0]);
    }
    let mut digest = String::with_capacity(2 * DIGEST);
    for octet in &hash.finish().as_ref()[..DIGEST] {
        write!(digest, "{octet:02x}").expect("a string takes everything");
    }
    digest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_moves_a_heartbeat_by_a_fifth() {
        let interval = Duration::from_secs(10);
        let pauses = [0.0, 0.5, 1.0].map(|chance| pause(interval, chance).as_secs());
        assert_eq!(pauses, [8, 10, 12]);
    }

    #[test]
    fn a_heartbeat_takes_no_more_than_300_octets() {
        let beat = NodeHeartbeat {
            id: "a-host-name-of-sixty-three-octets.which-is-rather-long.example"
                .parse()
                .unwrap(),
            generation: u64::MAX,
            digest: "0123456789abcdef".to_owned(),
            workers: 9999,
            load: 123.456_789_012_345,
            version: "99.99.99-prerelease".to_owned(),
            interval: 9.999_999_999_999,
        };
        let length = serde_json::to_string(&beat).unwrap().len();
        assert!(length <= 300, "{length}");
    }
}
