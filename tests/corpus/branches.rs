//! `if`, `else if`, `else`, as statements and as expressions.

use chainrule::differentiable;

#[differentiable]
fn relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[differentiable]
fn leaky(x: f64, slope: f64) -> f64 {
    if x >= 0.0 { x } else { slope * x }
}

#[differentiable]
fn three_ways(x: f64) -> f64 {
    if x < -1.0 {
        -2.0 * x - 1.0
    } else if x < 1.0 {
        x * x
    } else {
        2.0 * x.sqrt()
    }
}

#[differentiable]
fn if_without_else(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    if z > 1.0 {
        z = z.ln() + 1.0;
    }
    z * x
}

#[differentiable]
fn statement_branches(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    if a > b {
        a *= b;
        b += a;
    } else {
        a -= b;
        b = a * a;
    }
    a * b
}

#[differentiable]
fn branch_on_integer(x: f64, n: usize) -> f64 {
    if n % 2 == 0 { x.sin() } else { x.cos() }
}

#[differentiable]
fn branch_on_flag(x: f64, squared: bool, sign: char) -> f64 {
    let y = if squared { x * x } else { x };
    if sign == '-' { -y } else { y }
}

#[differentiable]
fn logical_conditions(x: f64, y: f64) -> f64 {
    if x > 0.0 && y > 0.0 {
        x * y
    } else if x < 0.0 || !(y < 2.0) {
        x + y
    } else {
        x - y
    }
}

#[differentiable]
fn nested_branches(x: f64, y: f64) -> f64 {
    if x > y {
        if x > 2.0 * y {
            let d = x - 2.0 * y;
            d * d
        } else {
            x - y
        }
    } else {
        let z = if y > 3.0 { y.ln() } else { y };
        z * x
    }
}

#[differentiable]
fn branch_as_operand(x: f64) -> f64 {
    3.0 * if x > 1.0 { x } else { x * x } + (if x > 0.0 { x } else { -x }).exp()
}

#[differentiable]
fn branch_of_tuples(x: f64, y: f64) -> f64 {
    let (low, high) = if x < y { (x, y) } else { (y, x) };
    high / low - high
}

#[differentiable]
fn declared_before_branch(x: f64) -> f64 {
    let y;
    if x > 0.5 {
        y = x.exp();
    } else {
        y = 1.0 - x;
    }
    y * y
}

#[differentiable]
fn condition_computed_from_active(x: f64, y: f64) -> f64 {
    let radius = (x * x + y * y).sqrt();
    let inside = radius < 1.0;
    if inside { radius } else { radius.recip() }
}

#[differentiable]
fn huber(residual: f64, delta: f64) -> f64 {
    let size = residual.abs();
    if size <= delta { 0.5 * residual * residual } else { delta * (size - 0.5 * delta) }
}

#[differentiable]
fn one_way_panics(x: f64, y: f64) -> f64 {
    let root = if x > 0.0 { x.sqrt() } else { panic!("no root of {x}") };
    let pair = if y < 0.0 {
        unreachable!();
    } else {
        [y, f64::from(y > x)]
    };
    root * pair[0] + pair[1]
}

cases! {
    relu(1.5) -> f64;
    relu(-1.5) -> f64;
    leaky(1.5, 0.1) -> f64;
    leaky(-1.5, 0.1) -> f64;
    three_ways(-2.0) -> f64;
    three_ways(0.5) -> f64;
    three_ways(2.0) -> f64;
    if_without_else(2.0, 1.5) -> f64;
    if_without_else(0.5, 0.5) -> f64;
    statement_branches(2.0, 1.0) -> f64;
    statement_branches(1.0, 2.0) -> f64;
    branch_on_integer(0.6, const 4) -> f64;
    branch_on_integer(0.6, const 5) -> f64;
    branch_on_flag(1.2, const true, const '-') -> f64;
    branch_on_flag(1.2, const false, const '+') -> f64;
    logical_conditions(1.0, 1.5) -> f64;
    logical_conditions(-1.0, 1.5) -> f64;
    logical_conditions(1.0, -1.5) -> f64;
    nested_branches(5.0, 2.0) -> f64;
    nested_branches(3.0, 2.0) -> f64;
    nested_branches(1.0, 4.0) -> f64;
    branch_as_operand(1.5) -> f64;
    branch_as_operand(-0.5) -> f64;
    branch_of_tuples(0.7, 1.9) -> f64;
    branch_of_tuples(1.9, 0.7) -> f64;
    declared_before_branch(0.9) -> f64;
    declared_before_branch(0.1) -> f64;
    condition_computed_from_active(0.3, 0.4) -> f64;
    condition_computed_from_active(1.3, 1.4) -> f64;
    one_way_panics(0.4, 1.0) -> f64;
    one_way_panics(1.4, 1.0) -> f64;
    huber(0.4, 1.0) -> f64;
    huber(-2.4, 1.0) -> f64;
}
