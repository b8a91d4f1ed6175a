//! How long things took: a histogram whose error is below one in thirty-two.

use std::time::Duration;

/// Bits of a value that are kept behind its first one.
const PRECISE: u32 = 5;
const BUCKETS: usize = 64 << PRECISE;

/// A histogram of times.
#[derive(Clone)]
pub struct Latency {
    buckets: Vec<u64>,
    count: u64,
}

impl Default for Latency {
    fn default() -> Self {
        Latency {
            buckets: vec![0; BUCKETS],
            count: 0,
        }
    }
}

impl Latency {
    /// Notes a time.
    pub fn record(&mut self, time: Duration) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.buckets[bucket(nanoseconds)] += 1;
        self.count += 1;
    }

    /// Adds another histogram.
    pub fn merge(&mut self, other: &Latency) {
        for (mine, theirs) in self.buckets.iter_mut().zip(&other.buckets) {
            *mine += theirs;
        }
        self.count += other.count;
    }

    /// Returns the time in microseconds that this share of all (0 to 1) stayed below. `None` if nothing was noted.
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let wanted = (self.count as f64 * share).ceil() as u64;
        let mut seen = 0;
        for (index, count) in self.buckets.iter().enumerate() {
            seen += count;
            if seen >= wanted.max(1) {
                return Some(upper(index) as f64 / 1000.0);
            }
        }
        None
    }
}

fn bucket(value: u64) -> usize {
    let value = value.max(1 << PRECISE);
    let shift = 63 - value.leading_zeros() - PRECISE;
    // The first bit is always set, so that it counts one up.
    ((u64::from(shift) << PRECISE) + (value >> shift) - (1 << PRECISE)) as usize
}

fn upper(index: usize) -> u64 {
    let shift = index >> PRECISE;
    let rest = (index & ((1 << PRECISE) - 1)) as u64;
    ((1 << PRECISE) + rest + 1) << shift
}
