//! Programs with their gradients: by `#[differentiable]`, by hand, by tape crates.
//!
//! Each program is one file of `programs/`, with the function, its best hand-written gradient and its generic form for
//! tape crates side by side. `cargo bench -p chainrule-benches` times them; `table` prints the ratios.

mod measure;
mod number;
mod program;
mod random;

pub use measure::{Run, Times};
pub use number::Number;
pub use program::{Method, Program};
pub use random::{sizes_and_numbers, uniform};

/// The functions of GradBench's evals, which an example of the root package answers.
#[allow(dead_code, reason = "the example answers more than is measured here")]
#[path = "../examples/gradbench/functions/mod.rs"]
mod functions;

/// One file per program.
mod programs {
    pub(crate) mod activity;
    pub(crate) mod bundle_adjustment;
    pub(crate) mod chain;
    pub(crate) mod dot;
    pub(crate) mod gmm;
    pub(crate) mod hand_tracking;
    pub(crate) mod kmeans;
    pub(crate) mod logsumexp;
    pub(crate) mod lstm;
    pub(crate) mod matrix_vector;
    pub(crate) mod n_body;
    pub(crate) mod net;
    pub(crate) mod ode;
    pub(crate) mod polynomial;
    pub(crate) mod rosenbrock;
}

/// All programs, each at the sizes of the table.
#[must_use]
pub fn all() -> Vec<Program> {
    use programs::{
        activity, bundle_adjustment, chain, dot, gmm, hand_tracking, kmeans, logsumexp, lstm, matrix_vector, n_body,
        net, ode, polynomial, rosenbrock,
    };
    vec![
        dot::program(1000),
        chain::program(1000),
        logsumexp::program(1000),
        polynomial::program(100),
        matrix_vector::program(64, 8),
        net::program(32),
        rosenbrock::program(1000),
        n_body::program(100),
        gmm::program("d10 K25", include_str!("data/gmm_d10_K25.txt")),
        gmm::program("d20 K50", include_str!("data/gmm_d20_K50.txt")),
        bundle_adjustment::program(include_str!("data/ba1_n49_m7776_p31843.txt")),
        hand_tracking::program(544, 1000),
        lstm::program(include_str!("data/lstm_l2_c1024.txt")),
        ode::program(1000),
        kmeans::program(1000, 16),
        activity::program(1000),
    ]
}
