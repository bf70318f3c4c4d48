use chainrule::{Differentiable, Tangent};
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Wrapper<T> {
    inner: T,
    all: Vec<T>,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Matrix<T, const R: usize, const C: usize>
where
    T: Copy,
{
    rows: [[T; C]; R],
}

/// Parameters that the tangent has no use for.
#[derive(Debug, Differentiable)]
struct Tagged<'a, T: Debug, U: Display + ?Sized, M = ()>
where
    T: PartialEq<T>,
    &'a U: Debug,
{
    value: T,
    slice: &'a [f64],
    #[constant]
    label: &'a U,
    marker: PhantomData<M>,
}

trait Architecture {
    type Weights: Debug + PartialEq;
}

#[derive(Debug)]
struct Linear;

impl Architecture for Linear {
    type Weights = Vec<f64>;
}

#[derive(Differentiable)]
struct Model<A: Architecture> {
    weights: A::Weights,
    again: <A as Architecture>::Weights,
}

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
enum Either<L, R = f64> {
    Left(L),
    Right { value: R },
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Tuple<T: Clone>(T, Wrapper<T>)
where
    Wrapper<T>: Debug;

#[derive(Differentiable)]
struct Unsized<T: ?Sized> {
    n: usize,
    tail: T,
}

#[test]
fn tangents_follow_their_parameters() {
    let value = Wrapper { inner: 1.0_f32, all: vec![2.0] };
    let d: WrapperTangent<f32> = value.zero_tangent();
    assert_eq!(d, WrapperTangent { inner: 0.0_f32, all: vec![0.0] });
    let nested = Wrapper { inner: value, all: vec![] };
    let d: WrapperTangent<Wrapper<f32>> = nested.zero_tangent();
    assert_eq!(d.inner.all, [0.0]);
    let inactive = Wrapper { inner: 1_u8, all: vec![2] };
    assert_eq!(inactive.zero_tangent(), WrapperTangent { inner: (), all: vec![()] });
    assert_eq!(WrapperTangent::<f64>::default(), WrapperTangent { inner: 0.0, all: vec![] });
}

#[test]
fn constant_parameters() {
    let mut x = Matrix { rows: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] };
    let mut d: MatrixTangent<f64, 2, 3> = x.zero_tangent();
    d.rows[1][2] = 1.0;
    x.move_along(&(d + d), 2.0);
    assert_eq!(x.rows[1], [4.0, 5.0, 10.0]);
}

#[test]
fn parameters_of_inactive_fields_are_dropped() {
    let data = [1.0, 2.0];
    let d: TaggedTangent<f64> = {
        let x: Tagged<'_, f64, str, String> = Tagged { value: 1.0, slice: &data, label: "label", marker: PhantomData };
        assert_eq!((x.label, x.marker), ("label", PhantomData));
        x.zero_tangent()
    };
    assert_eq!(d.slice, [0.0, 0.0]);
    assert_eq!((d.value, d.label, d.marker), (0.0, (), ()));
}

#[test]
fn types_that_belong_to_a_parameter() {
    let mut x = Model::<Linear> { weights: vec![1.0], again: vec![2.0] };
    let mut d = x.zero_tangent();
    d.weights[0] = 1.0;
    d += &ModelTangent { weights: vec![0.0], again: vec![3.0] };
    x.move_along(&d, 1.0);
    assert_eq!((x.weights, x.again), (vec![2.0], vec![5.0]));
    assert_eq!(d.dot(&d), 10.0);
}

#[test]
fn enums() {
    let mut x = Either::<[f64; 2]>::Left([1.0, 2.0]);
    let d: EitherTangent<[f64; 2]> = x.zero_tangent();
    assert_eq!(d, EitherTangent::Left([0.0; 2]));
    x.move_along(&EitherTangent::Left([1.0, 1.0]), 1.0);
    assert_eq!(x, Either::Left([2.0, 3.0]));
    assert_eq!(Either::<f64, f32>::Right { value: 1.0 }.zero_tangent(), EitherTangent::Right { value: 0.0_f32 });
}

#[test]
fn tuple_structs_with_where_clauses() {
    let x = Tuple(1.0, Wrapper { inner: 2.0, all: vec![3.0] });
    let d = x.zero_tangent();
    assert_eq!(d, TupleTangent(0.0, WrapperTangent { inner: 0.0, all: vec![0.0] }));
}

#[test]
fn unsized_tails() {
    let x: &Unsized<[f64]> = &Unsized { n: 3, tail: [1.0, 2.0] };
    assert_eq!(x.zero_tangent().tail, [0.0, 0.0]);
    assert_eq!(x.n, 3);
}

#[test]
fn generic_code_over_differentiable_types() {
    fn descend<T: Differentiable>(x: &mut T, d: &T::Tangent) -> f64 {
        x.move_along(d, -1.0);
        d.dot(d)
    }
    let mut x = Wrapper { inner: 1.0, all: vec![2.0] };
    let norm = descend(&mut x, &WrapperTangent { inner: 3.0, all: vec![4.0] });
    assert_eq!((x, norm), (Wrapper { inner: -2.0, all: vec![-2.0] }, 25.0));
}
