//! Reproducible data.

/// `n` numbers from `low..high`, the same for the same seed (splitmix64).
#[must_use]
pub fn uniform(seed: u64, n: usize, low: f64, high: f64) -> Vec<f64> {
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    (0..n).map(|_| low + (high - low) * (next() >> 11) as f64 / (1_u64 << 53) as f64).collect()
}
