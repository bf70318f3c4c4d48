//! Running a function as often as an eval asks, each run timed.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

/// How often to run: at least so many times, and until the times add up to so much.
#[derive(Deserialize, Debug, Clone, Copy, Default)]
pub(crate) struct Runs {
    #[serde(default)]
    min_runs: u64,
    #[serde(default)]
    min_seconds: f64,
}

/// How long something took.
#[derive(Serialize, Debug, Clone, Copy)]
pub(crate) struct Timing {
    name: &'static str,
    nanoseconds: u128,
}

impl Runs {
    /// Runs `f`, once at least; what it returns stays in sight of the optimiser's doubts.
    pub(crate) fn time<T>(self, mut f: impl FnMut() -> T) -> (T, Vec<Timing>) {
        let mut timings = Vec::new();
        let mut total = Duration::ZERO;
        loop {
            let start = Instant::now();
            let result = black_box(f());
            let elapsed = start.elapsed();
            timings.push(Timing { name: "evaluate", nanoseconds: elapsed.as_nanos() });
            total += elapsed;
            if timings.len() as u64 >= self.min_runs && total.as_secs_f64() >= self.min_seconds {
                return (result, timings);
            }
        }
    }
}
