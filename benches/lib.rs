//! Programs with their gradients: by `#[differentiable]`, by hand, by tape crates.
//!
//! Each program is one file of `programs/`, with the function, its best hand-written gradient and its generic form for
//! tape crates side by side. `cargo bench -p chainrule-benches` times them; `table` prints the ratios.

mod measure;
mod number;
mod program;
mod random;

pub use measure::{Run, medians};
pub use number::Number;
pub use program::{Method, Program};
pub use random::uniform;

/// One file per program.
mod programs {
    pub(crate) mod dot;
    pub(crate) mod kmeans;
    pub(crate) mod logsumexp;
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
    use programs::{dot, kmeans, logsumexp, matrix_vector, n_body, net, ode, polynomial, rosenbrock};
    vec![
        dot::program(1000),
        logsumexp::program(1000),
        polynomial::program(100),
        matrix_vector::program(64, 8),
        net::program(32),
        rosenbrock::program(1000),
        n_body::program(100),
        ode::program(1000),
        kmeans::program(1000, 16),
    ]
}
