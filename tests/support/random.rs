//! Reproducible directions.

/// A small linear congruential generator (Knuth's MMIX constants): the same numbers everywhere.
pub(crate) struct Random(u64);

impl Random {
    /// A stream that depends on a name, so that cases do not share directions.
    pub(crate) fn named(name: &str) -> Self {
        Self(name.bytes().fold(17, |hash, byte| hash * 31 % 1_000_000_007 + u64::from(byte)))
    }

    /// `n` numbers in ±2, none zero, all multiples of 1/32: exact in `f32` too.
    pub(crate) fn direction(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.component()).collect()
    }

    fn component(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let magnitude = f64::from(u32::try_from(self.0 >> 58).expect("six bits") + 1) / 32.0;
        if self.0 & (1 << 40) == 0 { magnitude } else { -magnitude }
    }
}
