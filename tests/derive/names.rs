use chainrule::Differentiable;

/// Names that generated code might have wanted.
#[allow(non_upper_case_globals, dead_code, reason = "that is what is tested")]
mod taken {
    pub(super) const d: f64 = 1.0;
    pub(super) const x: f64 = 1.0;
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) struct Option;
    pub(super) trait Clone {}
    pub(super) trait Debug {}
    pub(super) trait Tangent {}
}

/// Where the facade is known by another name.
mod renamed {
    pub(super) use chainrule as gradients;
}

#[allow(unused_imports, reason = "that is what is tested")]
mod among_them {
    use super::taken::{Clone, Debug, Option, Tangent, core, d, std, x};
    use chainrule::Differentiable;

    #[derive(Differentiable)]
    pub(super) enum Figure {
        Circle(f64),
        Other { step: f64, other: f64, shape: f64, factor: f64 },
    }

    #[derive(Differentiable)]
    pub(super) struct Fields<'any, T> {
        pub(super) step: T,
        pub(super) what: &'any f64,
        pub(super) tangent: f64,
    }
}

#[derive(Differentiable)]
#[differentiable(crate = renamed::gradients)]
struct Renamed {
    x: f64,
    inner: Inner,
}

#[derive(Differentiable)]
#[differentiable(crate = self::renamed::gradients)]
enum Inner {
    X(f64),
    #[allow(dead_code, reason = "never made")]
    N,
}

#[test]
fn names_of_the_user_are_not_mistaken() {
    use among_them::{Fields, FieldsTangent, Figure, FigureTangent};
    let mut circle = Figure::Circle(2.0);
    circle.move_along(&FigureTangent::Circle(3.0), 1.0);
    assert!(matches!(circle, Figure::Circle(r) if r == 5.0));
    let other = Figure::Other { step: 1.0, other: 2.0, shape: 3.0, factor: 4.0 };
    let zero = FigureTangent::Other { step: 0.0, other: 0.0, shape: 0.0, factor: 0.0 };
    assert!(other.zero_tangent() == zero);
    if let Figure::Other { step, other, shape, factor } = other {
        assert_eq!(step + other + shape + factor, 10.0);
    }
    let fields = Fields { step: 1.0, what: &2.0, tangent: 3.0 };
    assert!(fields.zero_tangent() == FieldsTangent { step: 0.0, what: 0.0, tangent: 0.0 });
    assert_eq!(fields.step + fields.what + fields.tangent, 6.0);
}

#[test]
fn the_facade_may_have_another_name() {
    let mut x = Renamed { x: 1.0, inner: Inner::X(2.0) };
    x.move_along(&RenamedTangent { x: 1.0, inner: InnerTangent::X(1.0) }, 1.0);
    assert_eq!(x.x, 2.0);
    assert!(matches!(x.inner, Inner::X(x) if x == 3.0));
}

#[test]
fn types_inside_functions() {
    #[derive(Differentiable)]
    struct Local {
        x: f64,
    }
    let mut local = Local { x: 1.0 };
    local.move_along(&LocalTangent { x: 2.0 }, 1.0);
    assert_eq!(local.x, 3.0);
}

macro_rules! wrapped {
    ($name:ident, $ty:ty) => {
        #[derive(Differentiable)]
        struct $name {
            x: $ty,
            y: [$ty; 2],
        }
    };
}

wrapped!(Wrapped, f64);

#[test]
fn types_made_by_macros() {
    let x = Wrapped { x: 1.0, y: [2.0; 2] };
    let d: WrappedTangent = x.zero_tangent();
    assert_eq!((d.x, d.y), (0.0, [0.0; 2]));
    assert_eq!(x.x + x.y[0], 3.0);
}
