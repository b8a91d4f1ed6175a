//! How long things took: a histogram of bounded size, and what it says. Pure.

use serde_json::{Value, json};

/// Bits of a number that are kept; the error of a quantile is below 1 %.
const BITS: u32 = 7;
/// Buckets for every number of 64 bits.
const BUCKETS: usize = (64 - BITS as usize + 1) << BITS;

/// Counts of durations in nanoseconds.
#[derive(Clone, Debug)]
pub struct Histogram {
    counts: Vec<u64>,
    total: u64,
    sum: u128,
    longest: u64,
}

impl Default for Histogram {
    fn default() -> Self {
        Histogram {
            counts: vec![0; BUCKETS],
            total: 0,
            sum: 0,
            longest: 0,
        }
    }
}

impl Histogram {
    /// Counts a duration.
    pub fn add(&mut self, nanos: u64) {
        self.counts[bucket(nanos)] += 1;
        self.total += 1;
        self.sum += u128::from(nanos);
        self.longest = self.longest.max(nanos);
    }

    /// Counts what another one counted.
    pub fn merge(&mut self, other: &Histogram) {
        for (own, others) in self.counts.iter_mut().zip(&other.counts) {
            *own += others;
        }
        self.total += other.total;
        self.sum += other.sum;
        self.longest = self.longest.max(other.longest);
    }

    /// Returns how many were counted.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Returns the duration that this share of all did not exceed, in milliseconds.
    pub fn quantile(&self, share: f64) -> f64 {
        let wanted = (self.total as f64 * share).ceil().max(1.0) as u64;
        let mut seen = 0;
        for (at, count) in self.counts.iter().enumerate() {
            seen += count;
            if seen >= wanted {
                return millis(highest(at).min(self.longest));
            }
        }
        millis(self.longest)
    }

    /// Returns what is told about the durations, in milliseconds.
    pub fn told(&self) -> Value {
        let mean = match self.total {
            0 => 0.0,
            total => self.sum as f64 / total as f64 / 1e6,
        };
        json!({
            "mean": rounded(mean),
            "p50": self.quantile(0.5),
            "p90": self.quantile(0.9),
            "p99": self.quantile(0.99),
            "p99.9": self.quantile(0.999),
            "max": millis(self.longest),
        })
    }
}

/// Small numbers have a bucket each; of larger ones the first bits say which.
fn bucket(nanos: u64) -> usize {
    let length = 64 - nanos.leading_zeros();
    let shift = length.saturating_sub(BITS + 1);
    ((shift as usize) << BITS) + (nanos >> shift) as usize
}

/// The largest number of a bucket.
fn highest(bucket: usize) -> u64 {
    let shift = (bucket >> BITS).saturating_sub(1) as u32;
    let first = (bucket - ((shift as usize) << BITS)) as u64;
    ((first + 1) << shift).wrapping_sub(1)
}

fn millis(nanos: u64) -> f64 {
    rounded(nanos as f64 / 1e6)
}

/// To the microsecond.
fn rounded(millis: f64) -> f64 {
    (millis * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_a_bucket_that_is_hardly_larger() {
        for nanos in (0..70_000).chain([1 << 40, u64::MAX / 2, u64::MAX]) {
            let bucket = bucket(nanos);
            assert!(bucket < BUCKETS, "{nanos}");
            let highest = highest(bucket);
            assert!(highest >= nanos, "{nanos}: {highest}");
            assert!(
                highest as f64 <= nanos as f64 * 1.01 + 1.0,
                "{nanos}: {highest}"
            );
        }
    }

    #[test]
    fn quantiles_are_those_of_the_numbers() {
        let mut histogram = Histogram::default();
        for millis in 1..=1000_u64 {
            histogram.add(millis * 1_000_000);
        }
        for (share, wanted) in [(0.5, 500.0), (0.99, 990.0), (1.0, 1000.0)] {
            let found = histogram.quantile(share);
            assert!((found - wanted).abs() <= wanted * 0.01, "{share}: {found}");
        }
        assert_eq!(Histogram::default().quantile(0.5), 0.0);
    }
}
