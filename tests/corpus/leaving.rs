//! `loop`, `break`, `continue`, labels, and `return` from anywhere.

use chainrule::differentiable;

#[differentiable]
fn early_return(x: f64, y: f64) -> f64 {
    if x < 0.0 {
        return y * y;
    }
    x * y
}

#[differentiable]
fn several_returns(x: f64) -> f64 {
    if x < 0.0 {
        return -x;
    } else if x < 1.0 {
        let y = x * x;
        return y.sin();
    }
    if x > 10.0 {
        return x.ln();
    }
    x.sqrt()
}

#[differentiable]
fn newton_square_root(a: f64) -> f64 {
    if a <= 0.0 {
        return 0.0;
    }
    let mut x = a;
    for _ in 0..100 {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-14 {
            return next;
        }
        x = next;
    }
    x
}

#[differentiable]
fn return_from_nested_loops(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        for j in 0..x.len() {
            s += x[i] * x[j].sin();
            if s > limit {
                return s * x[i] * limit;
            }
        }
        s *= 0.9;
    }
    s + limit
}

#[differentiable]
fn skip_and_stop(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        if i == 1 {
            continue;
        }
        s += v * v * limit;
        if s > limit {
            break;
        }
        s *= 0.5;
    }
    s
}

#[differentiable]
fn fixed_point(x: f64) -> f64 {
    let mut y = 1.0;
    loop {
        let next = (x * y).cos();
        if (next - y).abs() < 1e-13 {
            break;
        }
        y = next;
    }
    y * x
}

#[differentiable]
fn loop_with_a_value(x: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    let last = loop {
        y = y.sin() + 0.1 * x;
        n += 1;
        if n == 4 {
            break y * x;
        }
    };
    last * last
}

#[differentiable]
fn labelled(x: &[f64]) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..3 {
        for j in 0..3 {
            if x[j] > 1.5 && i == 1 {
                continue 'rows;
            }
            if i == 2 && j == 1 {
                break 'rows;
            }
            s += x[i] * x[j];
        }
        s *= x[i];
    }
    s
}

#[differentiable]
fn leaving_deep_inside(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut i = 0;
    while i < n {
        i += 1;
        if y > 0.5 {
            if i % 2 == 0 {
                y *= 0.7;
                continue;
            }
            y *= 0.9;
        }
        y += 0.1 * x;
        if i > 7 {
            if y > 0.6 {
                break;
            }
            y *= 1.1;
        }
        y = y.sin();
    }
    y
}

#[differentiable]
fn search_then_use(x: &[f64], #[constant] t: f64) -> f64 {
    let mut found = 0;
    for i in 0..x.len() {
        if x[i] > t {
            found = i;
            break;
        }
    }
    x[found] * x[found]
}

#[differentiable]
fn returns_a_vector(x: &[f64], k: f64) -> Vec<f64> {
    let mut y = Vec::new();
    for v in x {
        if *v < 0.0 {
            return y;
        }
        y.push(v * k);
    }
    y.push(k);
    y
}

#[differentiable]
fn returns_nothing(x: f64, y: &mut [f64]) {
    if x > 2.0 {
        return;
    }
    for v in y.iter_mut() {
        if *v < 0.0 {
            return;
        }
        *v *= x;
    }
    y[0] += x;
}

#[differentiable]
fn let_or_leave(x: f64, y: f64) -> f64 {
    let z = if x > 0.0 { x * y } else { y };
    if z > 1.0 {
        return z;
    }
    z * z
}

#[differentiable]
fn ray_and_sphere(origin: &[f64; 3], direction: &[f64; 3], radius: f64) -> f64 {
    let mut b = 0.0;
    let mut c = -radius * radius;
    for i in 0..3 {
        b += origin[i] * direction[i];
        c += origin[i] * origin[i];
    }
    let discriminant = b * b - c;
    if discriminant < 0.0 {
        return 0.0;
    }
    let root = discriminant.sqrt();
    if -b - root > 0.0 {
        return -b - root;
    }
    -b + root
}

#[differentiable]
fn nested_at_the_end(x: f64, y: f64) -> f64 {
    let z = x * y;
    if z > 0.0 {
        if x > 2.0 {
            return y;
        }
        let w = z * x;
        w + y
    } else {
        -z
    }
}

#[differentiable]
fn names_end_with_their_block(x: f64, y: f64) -> f64 {
    if x > 0.0 {
        let y = x * x;
        let _ = y;
    } else {
        return x;
    }
    x * y
}

cases! {
    nested_at_the_end(0.7, 1.3) -> f64;
    nested_at_the_end(2.7, 1.3) -> f64;
    nested_at_the_end(0.7, -1.3) -> f64;
    names_end_with_their_block(0.7, 1.3) -> f64;
    names_end_with_their_block(-0.7, 1.3) -> f64;
    early_return(-0.3, 1.2) -> f64;
    early_return(0.3, 1.2) -> f64;
    several_returns(-0.3) -> f64;
    several_returns(0.3) -> f64;
    several_returns(3.0) -> f64;
    several_returns(30.0) -> f64;
    newton_square_root(-1.0) -> f64;
    newton_square_root(2.3) -> f64;
    return_from_nested_loops(&[0.3, 0.9, 0.4], 0.5) -> f64;
    return_from_nested_loops(&[0.3, 0.9, 0.4], 50.0) -> f64;
    skip_and_stop(&[0.3, 0.9, 0.4, 0.8], 0.35) -> f64;
    skip_and_stop(&[0.3, 0.9, 0.4, 0.8], 3.0) -> f64;
    fixed_point(0.7) -> f64;
    loop_with_a_value(0.8) -> f64;
    labelled(&[0.3, 0.9, 1.7]) -> f64;
    labelled(&[0.3, 0.9, 1.1]) -> f64;
    leaving_deep_inside(0.8, const 12) -> f64;
    leaving_deep_inside(0.4, const 3) -> f64;
    search_then_use(&[0.3, 0.9, 1.7], const 0.5) -> f64;
    returns_a_vector(&[0.3, 0.9], 1.7);
    returns_a_vector(&[0.3, -0.9, 0.2], 1.7);
    returns_nothing(0.3, &mut [0.5, 0.7]);
    returns_nothing(0.3, &mut [0.5, -0.7, 0.4]);
    returns_nothing(3.0, &mut [0.5, -0.7]);
    assigned_or_left(&[0.3, -0.2, 5.0, 0.1, 0.7, -1.0, 2.0], 0.9) -> f64;
    assigned_or_left(&[0.3, -0.2, 5.0, 0.1, 0.3, -1.0, 2.0], 0.9) -> f64;
    assigned_or_left(&[-0.3, -0.2, -0.1, 2.0], 0.9) -> f64;
    let_or_leave(0.8, 3.0) -> f64;
    let_or_leave(0.8, 0.3) -> f64;
    ray_and_sphere(&[0.1, 0.2, -3.0], &[0.0, 0.1, 1.0], 1.0) -> f64;
    ray_and_sphere(&[0.1, 0.2, 0.3], &[0.0, 0.1, 1.0], 1.0) -> f64;
    ray_and_sphere(&[3.1, 0.2, 0.3], &[0.0, 0.1, 1.0], 1.0) -> f64;
}

#[differentiable]
fn assigned_or_left(v: &[f64], limit: f64) -> f64 {
    let (mut sum, mut last, mut seen) = (0.0, [1.0, 2.0], 0);
    for i in 0..v.len() {
        last[i % 2] *= if v[i] > 3.0 * limit {
            continue;
        } else if v[i] < 0.0 {
            seen += 1;
            v[i].sin()
        } else {
            limit
        };
        sum += match seen {
            3 => break,
            0 => v[i],
            1 if v[i] > 0.4 => return last[0] * v[i] + sum,
            _ => last[1] * v[i],
        };
    }
    sum + last[0] * last[1]
}
