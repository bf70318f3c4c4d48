//! Own rules: what a forward rule hands to its backward rule, and forward mode from a backward rule.

mod passing;
mod pushed;
mod residual;

pub use passing::{Passing, Rerun, TakesMut, TakesRef, TakesValue};
pub use pushed::pushed;
pub use residual::{Forward, Kept, Lost, RunAgain};
