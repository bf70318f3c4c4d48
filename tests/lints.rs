//! A strict library's lints, as far as they look at what is public. `tests/corpus.rs` has the
//! rest, under `clippy::pedantic`.
#![deny(warnings, missing_docs, missing_debug_implementations, missing_copy_implementations)]
#![deny(unreachable_pub, unnameable_types, rust_2018_idioms, let_underscore, unused)]
#![deny(single_use_lifetimes, trivial_casts, trivial_numeric_casts, unused_qualifications)]
#![deny(unused_results, variant_size_differences, non_ascii_idents, unsafe_op_in_unsafe_fn)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![forbid(unsafe_code)]
#![allow(clippy::suboptimal_flops, reason = "plain arithmetic is what is tested")]
#![allow(clippy::multiple_crate_versions, clippy::cargo_common_metadata, reason = "not ours here")]

/// A module of a library.
pub mod library {
    use chainrule::differentiable;

    /// A public function; [`distance`] must not be an ambiguous link.
    #[differentiable]
    #[must_use]
    pub fn distance(x: f64, y: f64) -> f64 {
        (x * x + y * y + 1.0).sqrt()
    }

    /// With loops, branches and a `&mut` parameter.
    #[differentiable]
    pub fn relax(x: &mut [f64], towards: f64, steps: usize) -> f64 {
        let mut moved = 0.0;
        for _ in 0..steps {
            for v in x.iter_mut() {
                let gap = towards - *v;
                if gap > 0.0 {
                    *v += 0.5 * gap;
                    moved += gap;
                }
            }
        }
        moved
    }

    /// Calls the others.
    #[differentiable]
    #[must_use]
    pub fn both(x: &[f64], y: f64) -> f64 {
        let mut copy = x.to_vec();
        relax(&mut copy, y, 3) + distance(y, 2.0)
    }

    /// Used nowhere, as functions of a library may be.
    #[differentiable]
    #[inline]
    #[must_use]
    pub fn unused(x: f64) -> f64 {
        x * x
    }
}

/// Types of a library.
pub mod types {
    use chainrule::Differentiable;

    /// Public as a whole, private in part.
    #[derive(Debug, Clone, Default, Differentiable)]
    pub struct Model {
        /// Documented.
        pub weights: Vec<f64>,
        pub(crate) r#type: f64,
        hidden: Hidden,
    }

    #[derive(Debug, Clone, Copy, Default, Differentiable)]
    struct Hidden {
        x: f64,
        #[constant]
        rate: f64,
    }

    /// With data.
    #[derive(Debug, Clone, Copy, Differentiable)]
    pub enum Figure {
        /// A number.
        Circle(f64),
        /// Three.
        Triangle {
            /// Documented.
            sides: [f64; 3],
        },
        /// None.
        Empty,
    }

    /// Generic.
    #[derive(Debug, Clone, Copy, Differentiable)]
    pub struct Borrowed<'a, T, const N: usize> {
        /// Documented.
        pub values: &'a [T; N],
        /// Inactive.
        pub name: &'a str,
    }

    /// Used nowhere.
    #[derive(Debug, Clone, Copy, Differentiable)]
    pub struct Unit;

    impl Model {
        /// Reads all.
        #[must_use]
        pub fn sum(&self) -> f64 {
            self.hidden.x.mul_add(self.hidden.rate, self.r#type) + self.weights.iter().sum::<f64>()
        }
    }
}

#[test]
fn tangents_are_as_public_as_their_types() {
    use chainrule::Differentiable;
    let mut model = types::Model::default();
    model.weights.push(1.0);
    let mut d: types::ModelTangent = model.zero_tangent();
    for d in &mut d.weights {
        *d = 2.0;
    }
    d.r#type = 5.0;
    model.move_along(&d, 1.0);
    assert!((model.sum() - 8.0).abs() < 1e-12);
}

#[test]
fn everything_compiled() {
    assert!((library::distance::grad(2.0, 2.0).0 - 2.0 / 3.0).abs() < 1e-12);
    assert_eq!(library::both::grad(&[1.0], 2.0).0.len(), 1);
}
