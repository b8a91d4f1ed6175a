//! Numbers that look random, from a seed: publication ids and the `random` invocation policy.
//!
//! Not for secrets. The generator is SplitMix64.

/// A generator of 64-bit numbers.
pub(super) struct Prng {
    state: u64,
}

impl Prng {
    pub(super) const fn new(seed: u64) -> Prng {
        Prng { state: seed }
    }

    /// Returns the next number.
    pub(super) const fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `bound`, which is not 0.
    pub(super) const fn below(&mut self, bound: usize) -> usize {
        // The bias is under 2^-32 for any number of callees there can be.
        ((self.next() as u128 * bound as u128) >> 64) as usize
    }
}
