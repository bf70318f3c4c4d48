//! `#[constant]` fields: read at any depth and passed on like any other, and without a gradient.
#![allow(clippy::cast_precision_loss, reason = "functions are written in every way")]

use chainrule::{Differentiable, differentiable, stop_gradient};

/// No tangent at all.
#[derive(Debug, Clone, PartialEq)]
struct Settings {
    rate: f64,
    weights: Vec<f64>,
    powers: (i32, f64),
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Part {
    scale: f64,
    #[constant]
    table: [f64; 3],
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
struct Model {
    w: Vec<f64>,
    #[constant]
    data: Vec<f64>,
    #[constant]
    settings: Settings,
    #[constant]
    range: (f64, f64),
    #[constant]
    counts: Vec<usize>,
    #[constant]
    frozen: Part,
    part: Part,
    parts: Vec<Part>,
    picks: Vec<usize>,
}

fn model() -> Model {
    let part = Part { scale: 1.5, table: [0.3, -0.7, 0.9] };
    Model {
        w: vec![0.7, 1.3, -0.4],
        data: vec![0.2, 0.9, -1.1],
        settings: Settings { rate: 0.5, weights: vec![1.1, 0.4, 0.8], powers: (2, 1.5) },
        range: (-0.5, 2.0),
        counts: vec![3, 1, 2],
        frozen: Part { scale: 0.6, ..part.clone() },
        parts: vec![part.clone(), Part { scale: -0.8, ..part.clone() }],
        part,
        picks: vec![2, 0],
    }
}

/// The gradient in `w`, `part.scale`, `parts[..].scale` and `x`, in order, by differences.
fn expected(f: impl Fn(&Model, f64) -> f64, m: &Model, x: f64) -> Vec<f64> {
    let at = |k: usize, h: f64| {
        let (mut m, mut x) = (m.clone(), x);
        match k {
            0..3 => m.w[k] += h,
            3 => m.part.scale += h,
            4 | 5 => m.parts[k - 4].scale += h,
            _ => x += h,
        }
        f(&m, x)
    };
    (0..7).map(|k| (at(k, 1e-5) - at(k, -1e-5)) / 2e-5).collect()
}

fn flat(d: &ModelTangent, d_x: f64) -> Vec<f64> {
    let () = (d.data, d.settings, d.range, d.counts, d.frozen).0;
    let scales = [d.part.scale, d.parts[0].scale, d.parts[1].scale, d_x];
    d.w.iter().copied().chain(scales).collect()
}

fn close(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-8 * (1.0 + b.abs()))
}

/// Reverse mode in both forms, and forward mode along each direction.
macro_rules! check {
    ($f:ident) => {{
        let (m, x) = (model(), 0.9);
        let expected = expected($f, &m, x);
        assert!(expected.iter().any(|d| *d != 0.0), "nothing to see");
        let (d_m, d_x) = $f::grad(&m, x);
        assert!(close(&flat(&d_m, d_x), &expected), "{:?} {expected:?}", flat(&d_m, d_x));
        let (value, tape) = $f::forward(&m, x);
        assert_eq!(value.to_bits(), $f(&m, x).to_bits());
        let (d_m, d_x) = $f::backward(&tape, 1.0);
        assert!(close(&flat(&d_m, d_x), &expected), "{:?} {expected:?}", flat(&d_m, d_x));
        let (_, derivative) = $f::jvp(&m, x, (d_m, d_x));
        let square: f64 = expected.iter().map(|d| d * d).sum();
        assert!(close(&[derivative], &[square]), "{derivative} {square}");
    }};
}

#[differentiable]
fn elements(m: &Model, x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..m.w.len() {
        sum += m.w[i] * m.data[i] * x + m.settings.weights[i] * x;
    }
    sum * m.settings.rate + m.w[0] * m.range.1
}

#[differentiable]
fn chains(m: &Model, x: f64) -> f64 {
    let dot: f64 = m.w.iter().zip(&m.data).map(|(w, d)| w * d).sum();
    let mut sum = dot * x.powi(m.settings.powers.0);
    for (w, d) in m.w.iter().zip(m.settings.weights.iter()) {
        sum += w * w * d;
    }
    for d in &m.data {
        sum += d * x;
    }
    sum
}

#[differentiable]
fn nested(m: &Model, x: f64) -> f64 {
    let mut sum = m.part.scale * m.part.table[1] * x + m.frozen.scale * m.frozen.table[2] * x;
    for part in &m.parts {
        sum += part.scale * part.table[0] * x;
    }
    for i in 0..m.parts.len() {
        sum += m.parts[i].scale * m.parts[i].table[i + 1] * m.w[m.picks[i]];
    }
    sum + m.w[1] * m.counts[0] as f64
}

#[differentiable]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
}

#[differentiable]
fn configured(x: f64, #[constant] settings: &Settings, #[constant] first: f64) -> f64 {
    x * x * settings.rate * first + x * settings.weights[1]
}

#[differentiable]
impl Part {
    fn apply(&self, x: f64) -> f64 {
        self.scale * x * self.table[0] + x * x * self.table[1]
    }
}

#[differentiable]
fn passed(m: &Model, x: f64) -> f64 {
    let mut sum = dot(&m.w, &m.data) * x + dot(&m.data, &m.settings.weights) * x;
    sum += dot(&m.w[1..], &m.data[..2]);
    sum += configured(x, &m.settings, 0.3) + configured(m.w[1], &m.settings, stop_gradient(m.range.0));
    sum += m.part.apply(x) + m.frozen.apply(x) + m.parts[1].apply(m.w[2]);
    sum + dot(&m.part.table, &m.w)
}

#[differentiable]
fn copied(m: &Model, x: f64) -> f64 {
    let data = m.data.clone();
    let mut own = m.clone();
    own.data[1] = 0.25;
    own.w[0] *= x;
    let rate = m.settings.rate;
    own.w[0] * own.data[1] + data[2] * x * rate + m.range.1 * m.part.scale
}

#[test]
fn elements_of_constant_fields() {
    check!(elements);
}

#[test]
fn chains_over_constant_fields() {
    check!(chains);
}

#[test]
fn constant_fields_of_fields() {
    check!(nested);
}

#[test]
fn constant_fields_as_arguments() {
    check!(passed);
}

#[test]
fn copies_of_constant_fields() {
    check!(copied);
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
enum Layer {
    Dense { w: Vec<f64>, b: f64 },
    Mask(#[constant] Vec<f64>, f64),
    Scale(f64),
}

#[differentiable]
impl Layer {
    fn apply(&self, x: &[f64]) -> Vec<f64> {
        match self {
            Layer::Dense { w, b } => x.iter().zip(w).map(|(x, w)| x * w + b).collect(),
            Layer::Mask(mask, k) => x.iter().zip(mask).map(|(x, m)| x * m * k).collect(),
            Layer::Scale(k) => x.iter().map(|x| x * k).collect(),
        }
    }
}

#[differentiable]
fn layered(layers: &[Layer], x: &[f64]) -> f64 {
    let mut h = x.to_vec();
    for layer in layers {
        h = layer.apply(&h);
        if let Layer::Mask(mask, _) = layer {
            h[0] += mask[1] * dot(mask, x);
        }
    }
    h.iter().sum()
}

type Change<'a> = &'a dyn Fn(&mut [Layer], &mut [f64], f64);

#[test]
fn constant_payloads() {
    let layers = [Layer::Dense { w: vec![0.7, -0.4], b: 0.3 }, Layer::Mask(vec![0.5, 2.0], 1.5), Layer::Scale(0.8)];
    let x = [0.9, -1.1];
    let (d_layers, d_x) = layered::grad(&layers, &x);
    let differences = |change: Change<'_>| {
        let at = |h: f64| {
            let (mut layers, mut x) = (layers.clone(), x);
            change(&mut layers, &mut x, h);
            layered(&layers, &x)
        };
        (at(1e-5) - at(-1e-5)) / 2e-5
    };
    let d_w = differences(&|l, _, h| {
        let Layer::Dense { w, .. } = &mut l[0] else { unreachable!() };
        w[1] += h;
    });
    let d_k = differences(&|l, _, h| l[1] = Layer::Mask(vec![0.5, 2.0], 1.5 + h));
    let d_x0 = differences(&|_, x, h| x[0] += h);
    let LayerTangent::Dense { w, .. } = &d_layers[0] else { unreachable!() };
    let LayerTangent::Mask((), k) = d_layers[1] else { unreachable!() };
    assert!(close(&[w[1], k, d_x[0]], &[d_w, d_k, d_x0]));
    let square = layers.len() as f64;
    let (_, derivative) = layered::jvp(&layers, &x, (&d_layers, &[0.0, square]));
    let own: f64 = d_layers.iter().map(|d| chainrule::Tangent::dot(d, d)).sum();
    assert!(close(&[derivative], &[own + d_x[1] * square]));
}
