//! Data: reproducible, or read from a text.

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

/// A data file of `ADBench`: three sizes, then numbers.
///
/// # Panics
/// If there is anything else in it.
#[must_use]
pub fn sizes_and_numbers(text: &str) -> ([usize; 3], Vec<f64>) {
    let mut words = text.split_whitespace();
    let sizes = [(); 3].map(|()| words.next().and_then(|word| word.parse().ok()).expect("a size"));
    (sizes, words.map(|word| word.parse().expect("a number")).collect())
}
