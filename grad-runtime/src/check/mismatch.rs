//! What a failed check says.

use std::fmt;

/// A component of a derivative that no finite difference confirms.
///
/// Its `Debug` text is its message, so that `check::gradient(…).unwrap()` fails legibly.
#[derive(Clone, Copy, PartialEq)]
pub struct Mismatch {
    /// Position in the flat order of coordinates.
    pub component: usize,
    /// What the gradient (or tangent) under test says.
    pub claimed: f64,
    /// The closest of the finite differences.
    pub difference: f64,
}

impl Mismatch {
    /// The one of two with the larger disagreement; not a number is the largest.
    pub(super) fn worse(self, other: Self) -> Self {
        let error = |m: Self| (m.claimed - m.difference).abs();
        if error(self) >= error(other) || error(self).is_nan() { self } else { other }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { component, claimed, difference } = self;
        write!(f, "component {component} is {claimed:e}, but the closest finite difference is {difference:e}")
    }
}

impl fmt::Debug for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Mismatch {}
