use chainrule::{Differentiable, Tangent};

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Layer {
    weights: Vec<[f64; 2]>,
    bias: f32,
    /// Not trained.
    #[constant]
    rate: f64,
    size: usize,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Net {
    layers: Vec<Layer>,
    last: [Layer; 1],
    scale: Option<(f64, Point)>,
    name: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
struct Point(f64, f64);

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
struct Unit;

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct NoFloat {
    n: usize,
    text: String,
    flag: bool,
    unit: Unit,
}

#[derive(Differentiable)]
struct Large {
    pixels: [f64; 784],
    pair: ([f32; 40], u8),
}

fn layer(w: f64) -> Layer {
    Layer { weights: vec![[w, 2.0 * w]], bias: 0.5, rate: 7.0, size: 1 }
}

fn net(w: f64) -> Net {
    Net {
        layers: vec![layer(w), layer(w + 1.0)],
        last: [layer(10.0 * w)],
        scale: Some((w, Point(3.0, 4.0))),
        name: "net",
    }
}

#[test]
fn a_tangent_has_the_fields_of_the_value() {
    let zero: LayerTangent = layer(1.0).zero_tangent();
    assert_eq!(zero, LayerTangent { weights: vec![[0.0, 0.0]], bias: 0.0_f32, rate: (), size: () });
    let PointTangent(x, y) = Point(1.0, 2.0).zero_tangent();
    assert_eq!((x, y), (0.0, 0.0));
    assert_eq!(Unit.zero_tangent(), UnitTangent);
    let none = NoFloat { n: 1, text: String::new(), flag: true, unit: Unit };
    assert_eq!(none.zero_tangent(), NoFloatTangent { n: (), text: (), flag: (), unit: UnitTangent });
}

#[test]
fn tangents_nest() {
    let zero = net(1.0).zero_tangent();
    assert_eq!(zero.layers.len(), 2);
    assert_eq!(zero.layers[1].weights, [[0.0; 2]]);
    assert_eq!(zero.last[0].weights.len(), 1);
    assert_eq!(zero.scale, Some((0.0, PointTangent(0.0, 0.0))));
    let () = zero.name;
}

#[test]
fn operations_reach_every_field() {
    let d = || LayerTangent { weights: vec![[1.0, 2.0]], bias: 3.0, rate: (), size: () };
    let times = |k: f64, b: f32| LayerTangent { weights: vec![[k, 2.0 * k]], bias: b, rate: (), size: () };
    assert_eq!(d().dot(&d()), 1.0 + 4.0 + 9.0);
    assert_eq!(d() + d(), times(2.0, 6.0));
    assert_eq!(d() * 3.0, times(3.0, 9.0));
    assert_eq!(-d(), times(-1.0, -3.0));
    let mut sum = d();
    sum += d();
    sum += &d();
    sum *= 0.5;
    assert_eq!(sum, times(1.5, 4.5));
    sum.set_zero();
    assert_eq!(sum, layer(1.0).zero_tangent());
    assert_eq!(LayerTangent::zeros(&d().shape()), sum);
    d().check_shape(&sum.shape(), "seed");
    assert_ne!(d(), times(1.0, 4.0));
}

#[test]
fn values_move_along_their_tangents() {
    let mut x = net(1.0);
    let mut d = x.zero_tangent();
    d.layers[1].weights[0] = [10.0, 20.0];
    d.last[0].bias = 2.0;
    d.scale = Some((1.0, PointTangent(0.0, 8.0)));
    x.move_along(&d, -0.5);
    let mut moved = net(1.0);
    moved.layers[1].weights[0] = [2.0 - 5.0, 4.0 - 10.0];
    moved.last[0].bias = -0.5;
    moved.scale = Some((0.5, Point(3.0, 0.0)));
    assert_eq!(x, moved);
}

#[test]
#[should_panic(expected = "the tangent has length 2, expected 1")]
fn a_step_has_the_lengths_of_the_value() {
    let d = LayerTangent { weights: vec![[0.0; 2]; 2], ..LayerTangent::default() };
    layer(1.0).move_along(&d, 1.0);
}

#[test]
#[should_panic(expected = "the seed has length 1, expected 2")]
fn inner_lengths_are_checked() {
    let mut d = net(1.0).zero_tangent();
    let shape = d.shape();
    let _ = d.layers.pop();
    d.check_shape(&shape, "seed");
}

#[test]
fn standard_traits() {
    assert_eq!(LayerTangent::default(), LayerTangent { weights: vec![], bias: 0.0, rate: (), size: () });
    assert_eq!(format!("{:?}", PointTangent(1.0, 2.0)), "PointTangent(1.0, 2.0)");
    assert_eq!(format!("{UnitTangent:?}"), "UnitTangent");
    assert_eq!(format!("{:?}", LayerTangent::default()), "LayerTangent { weights: [], bias: 0.0, rate: (), size: () }");
    // Numbers only: `Copy`.
    let point = PointTangent(1.0, 2.0);
    let copy = point;
    assert_eq!(point, copy);
    // Arrays of any length have a default.
    let large = LargeTangent::default();
    assert_eq!((large.pixels.len(), large.pair.0[39]), (784, 0.0_f32));
    let value = Large { pixels: [1.0; 784], pair: ([1.0; 40], 7) };
    assert_eq!(value.zero_tangent(), large);
    assert_eq!((value.pixels[0], value.pair.1), (1.0, 7));
}

#[test]
fn containers_of_structs() {
    let points = vec![Point(1.0, 2.0), Point(3.0, 4.0)];
    assert_eq!(points.zero_tangent(), vec![PointTangent(0.0, 0.0); 2]);
    let mut pair = [Point(1.0, 2.0), Point(3.0, 4.0)];
    let d: [PointTangent; 2] = [PointTangent(1.0, 1.0), PointTangent(2.0, 2.0)];
    pair.move_along(&d, 2.0);
    assert_eq!(pair, [Point(3.0, 4.0), Point(7.0, 8.0)]);
    assert_eq!(d.dot(&d), 1.0 + 1.0 + 4.0 + 4.0);
}
