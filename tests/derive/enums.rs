use chainrule::{Differentiable, Tangent};

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
enum Kind {
    Relu,
    Tanh,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
enum Figure {
    Circle(f64),
    Rectangle {
        width: f64,
        sides: Vec<f64>,
        #[constant]
        factor: f64,
    },
    Empty,
    Labelled(Kind, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
enum One {
    Only(f64),
}

#[derive(Differentiable)]
enum Never {}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Scene {
    figure: Figure,
    kind: Kind,
    one: One,
}

fn rectangle(width: f64) -> Figure {
    Figure::Rectangle { width, sides: vec![1.0, 2.0], factor: 3.0 }
}

fn d_rectangle(width: f64) -> FigureTangent {
    FigureTangent::Rectangle { width, sides: vec![10.0, 20.0], factor: () }
}

#[test]
fn a_tangent_has_the_variant_of_the_value() {
    assert_eq!(Figure::Circle(2.0).zero_tangent(), FigureTangent::Circle(0.0));
    assert_eq!(Figure::Empty.zero_tangent(), FigureTangent::Empty);
    let zero = FigureTangent::Rectangle { width: 0.0, sides: vec![0.0; 2], factor: () };
    assert_eq!(rectangle(4.0).zero_tangent(), zero);
    assert_eq!(FigureTangent::zeros(&d_rectangle(4.0).shape()), zero);
    assert_eq!(Figure::Labelled(Kind::Tanh, String::new()).zero_tangent(), FigureTangent::Labelled((), ()));
}

#[test]
fn without_data_nothing_moves() {
    let mut kind = Kind::Relu;
    let () = kind.zero_tangent();
    kind.move_along(&(), 2.0);
    assert_eq!(kind, Kind::Relu);
    let none: [Never; 0] = [];
    assert_eq!(none.zero_tangent(), []);
}

#[test]
fn operations_reach_every_field() {
    let mut d = d_rectangle(1.0);
    d += &d_rectangle(2.0);
    assert_eq!(d, FigureTangent::Rectangle { width: 3.0, sides: vec![20.0, 40.0], factor: () });
    assert_eq!(d.dot(&d_rectangle(2.0)), 6.0 + 200.0 + 800.0);
    assert_eq!(d * 0.5, FigureTangent::Rectangle { width: 1.5, sides: vec![10.0, 20.0], factor: () });
    assert_eq!(-FigureTangent::Circle(1.0), FigureTangent::Circle(-1.0));
    assert_eq!(FigureTangent::Empty.dot(&FigureTangent::Empty), 0.0);
    assert_ne!(FigureTangent::Circle(1.0), FigureTangent::Empty);
    let mut d = d_rectangle(1.0);
    d.set_zero();
    assert_eq!(d, rectangle(1.0).zero_tangent());
    let one = OneTangent::Only(1.0);
    assert_eq!(one + one, OneTangent::Only(2.0));
}

#[test]
fn values_move_along_their_tangents() {
    let mut x = Scene { figure: rectangle(4.0), kind: Kind::Tanh, one: One::Only(1.0) };
    let d = SceneTangent { figure: d_rectangle(8.0), kind: (), one: OneTangent::Only(2.0) };
    x.move_along(&d, 0.5);
    let figure = Figure::Rectangle { width: 8.0, sides: vec![6.0, 12.0], factor: 3.0 };
    assert_eq!(x, Scene { figure, kind: Kind::Tanh, one: One::Only(2.0) });
    assert_eq!(format!("{:?}", d.figure), "Rectangle { width: 8.0, sides: [10.0, 20.0], factor: () }");
}

#[test]
#[should_panic(expected = "the summand is `Empty`, expected `Circle`")]
fn variants_are_not_added() {
    FigureTangent::Circle(1.0).accumulate(&FigureTangent::Empty);
}

#[test]
#[should_panic(expected = "the other factor is `Rectangle`, expected `Circle`")]
fn variants_are_not_multiplied() {
    let _ = FigureTangent::Circle(1.0).dot(&d_rectangle(1.0));
}

#[test]
#[should_panic(expected = "the tangent is `Circle`, expected `Empty`")]
fn values_do_not_move_along_other_variants() {
    Figure::Empty.move_along(&FigureTangent::Circle(1.0), 1.0);
}

#[test]
#[should_panic(expected = "the seed is `Circle`, expected `Rectangle`")]
fn a_seed_has_the_variant_of_the_output() {
    FigureTangent::Circle(1.0).check_shape(&d_rectangle(1.0).shape(), "seed");
}
