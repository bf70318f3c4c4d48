//! What expansions read like, one file per construct in `snapshots/`: the function, and what the attribute makes of it.
//! `UPDATE_EXPECT=1` blesses them; they are reviewed like code.

use crate::expanded::{body, expanded, snapshot};

macro_rules! snapshots {
    ($($name:ident: $functions:expr, $source:literal;)*) => {
        $(
            #[test]
            fn $name() {
                let expected = expect_test::expect_file![concat!("snapshots/", stringify!($name), ".rs")];
                expected.assert_eq(&snapshot($source, &$functions));
            }
        )*

        /// All programs of the snapshots.
        const SOURCES: &[&str] = &[$($source),*];
    };
}

const INTO: &str = "value_and_grad_into";
const RECORD: &str = "__record";
const JVP: &str = "__jvp";
const JVP_MANY: &str = "__jvp_many";

snapshots! {
    straight_line: [INTO, JVP], "
fn f(x: f64, y: f64) -> f64 {
    (x * y).sin() + x
}";

    many_directions: [JVP_MANY], "
#[differentiable(jvp_many)]
fn f(x: &[f64], r: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.max(r).sqrt() / r;
    }
    sum
}";

    branch: [INTO, RECORD], "
fn f(x: f64, y: f64) -> f64 {
    if x > y { x * y } else { (x - y).exp() }
}";

    winner: [INTO], "
fn f(x: f64) -> f64 {
    x.max(0.0) * x.sqrt()
}";

    options: [INTO, JVP], "
fn f(x: f64, y: f64) -> f64 {
    let root = if x > y { Some((x - y).sqrt()) } else { None };
    match root {
        Some(root) => root * x,
        None => y,
    }
}";

    best_so_far: [RECORD], "
fn f(x: &[f64], k: f64) -> Option<f64> {
    let mut best: Option<f64> = None;
    for v in x {
        let score = v * k;
        if best.is_none_or(|b| score > b) {
            best = Some(score);
        }
    }
    best
}";

    enums: [INTO], "
fn f(x: f64, y: f64) -> f64 {
    let shape = if x > y { Shape::Circle { r: x * y } } else { Shape::Box(x, y) };
    match shape {
        Shape::Circle { r } => r * r,
        Shape::Box(a, b) => a * b,
    }
}";

    question_mark: [RECORD], "
fn f(x: f64, y: Option<f64>) -> Option<f64> {
    let y = y?;
    Some(x * y)
}";

    accumulation: [INTO, RECORD], "
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}";

    independent_iterations: [INTO], "
fn f(w: &[f64], #[constant] samples: &[([f64; 3], f64)]) -> f64 {
    let mut loss = 0.0;
    for (x, target) in samples {
        let mut score = 0.0;
        for i in 0..3 {
            score += w[i] * x[i];
        }
        let residual = score.max(0.0) - target;
        loss += residual * residual;
    }
    loss
}";

    fields: [INTO, JVP], "
fn f(m: &Model, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..m.w.len() {
        s += m.w[i] * m.data[i];
    }
    s * g(&m.data, x) * m.rate
}";

    carried_state: [INTO, RECORD], "
fn f(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (1.0_f64, 0.0);
    for _ in 0..steps {
        let a = -k * x.sin();
        v += 0.1 * a;
        x += 0.1 * v;
    }
    x
}";

    container_changes: [INTO, JVP], "
fn f(x: &[f64], y: f64) -> f64 {
    let mut v = x.to_vec();
    v.insert(1, y * y);
    v.extend_from_slice(&x[1..]);
    v.sort_by(|a, b| a.total_cmp(b));
    v.truncate(3);
    let top = v.pop().unwrap();
    let first = v.remove(0);
    v.reverse();
    top * first * v[0]
}";

    stack: [RECORD], "
fn f(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut s = 0.0;
    while let Some(top) = stack.pop() {
        s = s * top + 1.0;
    }
    s
}";

    halves: [RECORD, JVP], "
fn f(x: &mut [f64], k: usize) {
    let (low, high) = x.split_at_mut(k);
    for (l, h) in low.iter_mut().zip(high) {
        *l *= *h;
    }
}";

    while_loop: [RECORD], "
fn f(x: f64) -> f64 {
    let mut y = x;
    while y < 10.0 {
        y *= x;
    }
    y
}";

    elements: [INTO], "
fn f(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate().rev() {
        s += v.powi(2) * i as f64;
    }
    s
}";

    elements_written: [RECORD], "
fn f(x: &mut [f64], k: f64) {
    for v in x.iter_mut() {
        *v = (k * *v).tanh();
    }
}";

    nested_loops: [INTO], "
fn f(w: &[[f64; 3]; 2], x: &[f64; 3]) -> f64 {
    let mut norm = 0.0;
    for row in w {
        let mut y = 0.0;
        for i in 0..3 {
            y += row[i] * x[i];
        }
        norm += y * y;
    }
    norm
}";

    call: [INTO, RECORD], "
fn f(x: &[f64], k: f64) -> f64 {
    let half = x.len() / 2;
    g(&x[..half], k) * m::h(k)
}";

    call_writes: [INTO], "
fn f(x: f64) -> f64 {
    let mut y = [x, 2.0 * x];
    g(&mut y, x);
    y[0] * y[1]
}";

    recursion: [RECORD], "
fn f(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * f(x, n - 1) }
}";

    own_rule: ["forward", INTO, RECORD, JVP], "
#[differentiable(forward = f_forward, backward = f_backward)]
fn f(x: f64, k: f64) -> f64 {
    foreign::solve(x, k)
}";

    own_rule_of_references: [RECORD, JVP], "
#[differentiable(forward = f_forward, backward = f_backward)]
fn f(x: &[f64], y: &mut f64) -> f64 {
    foreign::solve(x, y)
}";

    generic_float: [INTO, JVP], "
fn f<T: Real>(x: T, y: T) -> T {
    if x > T::zero() { x.sqrt() / y } else { y.max(x) * T::from_f64(0.5) }
}";

    mutable_parameter: [RECORD], "
fn f(x: f64, y: &mut f64) -> f64 {
    *y *= x;
    *y + x
}";

    slices: [INTO], "
fn f(x: &[f64], n: usize) -> f64 {
    let (head, tail) = (&x[..n], &x[n..]);
    let copy = tail.to_vec();
    head[0] * copy[1]
}";

    vec_push: [INTO], "
fn f(x: f64, n: usize) -> f64 {
    let mut v = Vec::with_capacity(n);
    for i in 0..n {
        v.push(x * i as f64);
    }
    v[n - 1] * v[0]
}";

    tuples: [INTO], "
fn f(p: (f64, f64), n: (usize, f64)) -> f64 {
    let (a, b) = p;
    let swapped = (b, a);
    swapped.0 * n.1 - swapped.1
}";

    what_passes_through: [INTO], "
fn f(x: f64, indices: &[usize]) -> f64 {
    assert!(x > 0.0, \"x is {x}\");
    let count = indices.iter().filter(|i| **i > 2).count();
    println!(\"{count} of {}\", indices.len());
    x.powi(2) * count as f64
}";

    operators: [INTO], "
fn f(a: Vec3, b: &Vec3, k: f64) -> f64 {
    let mut c = a + k * b;
    c *= 2.0;
    c.norm() * 0.5
}";

    users_index: [INTO], "
fn f(m: &Matrix, x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += m[(i, 0)] * x[i];
    }
    sum
}";

    operator_impl: ["__record", "record", "jvp"], "
impl<'a> Mul<&'a Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, v: &'a Vec3) -> Vec3 {
        Vec3 { x: self * v.x, y: self * v.y, z: self * v.z }
    }
}";

    index_impl: ["locate"], "
impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.columns + j]
    }
}";

    names_taken: [INTO], "
fn f(d_x: f64, x: f64) -> f64 {
    let value = d_x * x;
    let seed = value + x;
    let x = seed * value;
    x * seed
}";

    local_closure: [INTO], "
fn f(x: f64, k: f64) -> f64 {
    let mut total = x;
    let scale = |v: f64| k * v + x;
    let mut add = |v: f64| total += scale(v);
    add(x);
    add(k);
    total
}";

    exit_in_the_middle: [INTO], "
fn f(x: f64, k: usize) -> f64 {
    let y = x.sin()
        + match k {
            0 => return x,
            _ => 2.0 * x,
        };
    y * y
}";

    labelled_block: [INTO], "
fn f(x: &[f64], limit: f64) -> f64 {
    let first = 'search: {
        for v in x {
            if *v > limit {
                break 'search v * limit;
            }
        }
        limit
    };
    first * first
}";
}

#[test]
fn the_same_tokens_expand_to_the_same_text() {
    for source in SOURCES {
        assert_eq!(expanded(source).to_string(), expanded(source).to_string(), "{source}");
    }
}

/// The README shows the heart of the first snapshot.
#[test]
fn the_readme_shows_the_real_expansion() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).expect("a README");
    let shown = readme.split("```rust,ignore\n").nth(1).and_then(|rest| rest.split("```").next());
    let real = body(&expanded(SOURCES[0]), INTO);
    assert_eq!(shown.expect("an expansion in the README").trim(), real.trim());
}

/// `EXPAND=file.rs cargo test -p grad-macro expansion_of_a_file -- --nocapture` prints what becomes of the function in it.
#[test]
fn expansion_of_a_file() {
    let Ok(path) = std::env::var("EXPAND") else { return };
    let text = std::fs::read_to_string(path).expect("the file that EXPAND names");
    let tokens = crate::expand::expand(proc_macro2::TokenStream::new(), text.parse().expect("Rust tokens"));
    let file = syn::parse2(tokens).expect("an expansion that parses");
    println!("{}", prettyplease::unparse(&file));
}
