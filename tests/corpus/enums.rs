//! Enums of the user's, made and taken apart.

use chainrule::check::Coordinates;
use chainrule::{Differentiable, differentiable, stop_gradient};

use crate::support::shape::Shape;

#[derive(Clone, Debug, Differentiable)]
pub(crate) enum Figure {
    Circle { r: f64 },
    Line(f64, f64),
    Polygon { points: Vec<(f64, f64)>, name: String },
    Weighted(Box<Figure>, f64),
    Empty,
}

impl Coordinates for Figure {
    const EPSILON: f64 = f64::EPSILON;
    fn write(&self, out: &mut Vec<f64>) {
        match self {
            Self::Circle { r } => r.write(out),
            Self::Line(a, b) => (*a, *b).write(out),
            Self::Polygon { points, .. } => points.write(out),
            Self::Weighted(figure, w) => {
                figure.write(out);
                w.write(out);
            }
            Self::Empty => {}
        }
    }
    fn read(&mut self, from: &mut std::slice::Iter<'_, f64>) {
        match self {
            Self::Circle { r } => r.read(from),
            Self::Line(a, b) => {
                a.read(from);
                b.read(from);
            }
            Self::Polygon { points, .. } => points.read(from),
            Self::Weighted(figure, w) => {
                figure.read(from);
                w.read(from);
            }
            Self::Empty => {}
        }
    }
}

impl Coordinates for FigureTangent {
    const EPSILON: f64 = f64::EPSILON;
    fn write(&self, out: &mut Vec<f64>) {
        match self {
            Self::Circle { r } => r.write(out),
            Self::Line(a, b) => (*a, *b).write(out),
            Self::Polygon { points, .. } => points.write(out),
            Self::Weighted(figure, w) => {
                figure.write(out);
                w.write(out);
            }
            Self::Empty => {}
        }
    }
    fn read(&mut self, from: &mut std::slice::Iter<'_, f64>) {
        match self {
            Self::Circle { r } => r.read(from),
            Self::Line(a, b) => {
                a.read(from);
                b.read(from);
            }
            Self::Polygon { points, .. } => points.read(from),
            Self::Weighted(figure, w) => {
                figure.read(from);
                w.read(from);
            }
            Self::Empty => {}
        }
    }
}

impl Shape for Figure {
    type Tangent = FigureTangent;
    fn zero_tangent(&self) -> FigureTangent {
        Differentiable::zero_tangent(self)
    }
}

#[differentiable]
fn made(x: f64, y: f64, n: usize) -> Figure {
    match n {
        0 => Figure::Circle { r: x * y },
        1 => Figure::Line(x.sin(), y),
        2 => Figure::Empty,
        _ => Figure::Polygon { points: vec![(x, y), (y, x * x)], name: "square".to_owned() },
    }
}

#[differentiable]
fn measured(figure: &Figure, k: f64) -> f64 {
    match figure {
        Figure::Circle { r } => k * r * r,
        Figure::Line(a, b) => (a * a + b * b).sqrt(),
        Figure::Polygon { points, name } => {
            let mut sum = 0.0;
            for (x, y) in points {
                sum += x * y;
            }
            sum * name.len() as f64
        }
        Figure::Weighted(inner, w) => measured(inner, k) * w,
        Figure::Empty => k,
    }
}

#[differentiable]
fn made_and_measured(x: f64, y: f64, n: usize) -> f64 {
    let figure = made(x, y, n);
    measured(&figure, x) * y
}

#[differentiable]
fn taken_by_value(figure: Figure, k: f64) -> f64 {
    match figure {
        Figure::Circle { r: radius } => k * radius * radius,
        Figure::Line(a, b) => a * b * k,
        Figure::Polygon { points, name } => {
            let mut sum = 0.0;
            for i in 0..points.len() {
                sum += points[i].0 * k;
            }
            sum * name.len() as f64
        }
        Figure::Weighted(inner, w) => measured(&inner, k) * w,
        Figure::Empty => 0.0,
    }
}

#[differentiable]
fn in_a_list(x: &[f64], k: f64) -> f64 {
    let mut figures = Vec::new();
    for i in 0..x.len() {
        let figure = if i % 2 == 0 { Figure::Circle { r: x[i] * k } } else { Figure::Line(x[i], k) };
        figures.push(figure);
    }
    figures.push(Figure::Empty);
    let mut sum = 0.0;
    for figure in &figures {
        sum += measured(figure, k);
    }
    sum
}

#[differentiable]
fn boxed(x: f64, k: f64) -> Figure {
    let inner = Figure::Line(x, k * x);
    Figure::Weighted(Box::new(inner), x * k)
}

#[differentiable]
fn replaced(x: f64, k: f64) -> f64 {
    let mut state = Figure::Circle { r: x };
    for i in 0..4 {
        state = match state {
            Figure::Circle { r } if i < 2 => Figure::Circle { r: r * k },
            Figure::Circle { r } => Figure::Line(r, k),
            Figure::Line(a, b) => Figure::Circle { r: a * b },
            other => other,
        };
    }
    measured(&state, k)
}

mod imported {
    use super::Figure;
    use super::Figure::{Circle, Empty, Line};
    use chainrule::differentiable;

    #[differentiable]
    fn bare(x: f64, n: usize) -> f64 {
        let figure = if n == 0 {
            Circle { r: x * x }
        } else if n == 1 {
            Line(x, x.cos())
        } else {
            Empty
        };
        match figure {
            Circle { r } => r * x,
            Line(a, b) => a * b,
            Empty => x,
            _ => 0.0,
        }
    }

    type Alias = Figure;

    #[differentiable]
    fn by_alias(x: f64, k: f64) -> f64 {
        let figure = Alias::Line(x * k, x);
        if let Alias::Line(a, b) = figure { a * a * b } else { k }
    }

    cases! {
        bare(0.7, const 0) -> f64;
        bare(0.7, const 1) -> f64;
        bare(0.7, const 2) -> f64;
        by_alias(0.7, 1.3) -> f64;
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
enum Response {
    Linear {
        slope: f64,
        #[constant]
        offset: f64,
    },
    Step(usize),
    Power(f64, i32),
}

#[differentiable]
impl Response {
    fn fitted(a: f64, b: f64, n: i32) -> Self {
        if n == 0 { Self::Linear { slope: a * b, offset: 1.5 } } else { Self::Power(a, n) }
    }

    fn at(self, x: f64) -> f64 {
        match self {
            Self::Linear { slope, offset } => slope * x + offset,
            Self::Step(n) => n as f64,
            Self::Power(a, n) => a * x.powi(n),
        }
    }

    fn steeper(&self, k: f64) -> Response {
        match self {
            Self::Linear { slope, offset } => Self::Linear { slope: slope * k, offset: stop_gradient(*offset) },
            Self::Power(a, n) => Self::Power(a * k, *n),
            Self::Step(n) => Self::Step(*n + 1),
        }
    }
}

#[differentiable]
fn responding(a: f64, b: f64, n: i32) -> f64 {
    let response = Response::fitted(a, b, n);
    let steeper = response.steeper(b);
    response.at(a) * steeper.at(b)
}

#[derive(Clone, Debug, Differentiable)]
enum Tree<T> {
    Leaf(T),
    Node(Box<Tree<T>>, Box<Tree<T>>),
}

#[differentiable]
fn summed(tree: &Tree<f64>) -> f64 {
    match tree {
        Tree::Leaf(x) => x * x,
        Tree::Node(left, right) => summed(left) * 0.5 + summed(right),
    }
}

#[differentiable]
fn grown(x: f64, y: f64) -> f64 {
    let left = Tree::Leaf(x * y);
    let right = Tree::Node(Box::new(Tree::Leaf(x)), Box::new(Tree::Leaf(y)));
    let tree = Tree::Node(Box::new(left), Box::new(right));
    summed(&tree)
}

cases! {
    made(0.7, 1.3, const 0);
    made(0.7, 1.3, const 1);
    made(0.7, 1.3, const 2);
    made(0.7, 1.3, const 3);
    measured(&Figure::Circle { r: 0.7 }, 1.3) -> f64;
    measured(&Figure::Line(0.7, 0.2), 1.3) -> f64;
    measured(&Figure::Polygon { points: vec![(0.7, 0.2), (0.5, 0.1)], name: String::from("ab") }, 1.3) -> f64;
    measured(&Figure::Weighted(Box::new(Figure::Line(0.7, 0.2)), 1.4), 1.3) -> f64;
    measured(&Figure::Empty, 1.3) -> f64;
    made_and_measured(0.7, 1.3, const 0) -> f64;
    made_and_measured(0.7, 1.3, const 1) -> f64;
    made_and_measured(0.7, 1.3, const 2) -> f64;
    made_and_measured(0.7, 1.3, const 3) -> f64;
    taken_by_value(Figure::Circle { r: 0.7 }, 1.3) -> f64;
    taken_by_value(Figure::Polygon { points: vec![(0.7, 0.2), (0.5, 0.1)], name: String::from("ab") }, 1.3) -> f64;
    taken_by_value(Figure::Weighted(Box::new(Figure::Line(0.7, 0.2)), 1.4), 1.3) -> f64;
    in_a_list(&[0.7, 0.3, 1.1], 1.3) -> f64;
    boxed(0.7, 1.3);
    replaced(0.7, 1.3) -> f64;
    responding(0.7, 1.3, const 0) -> f64;
    responding(0.7, 1.3, const 2) -> f64;
    grown(0.7, 1.3) -> f64;
}
