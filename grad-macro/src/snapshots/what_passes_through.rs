fn f(x: f64, indices: &[usize]) -> f64 {
    assert!(x > 0.0, "x is {x}");
    let count = indices.iter().filter(|i| **i > 2).count();
    println!("{count} of {}", indices.len());
    x.powi(2) * count as f64
}

// value_and_grad_into:
assert!(x > 0.0, "x is {x}");
let count = indices.iter().filter(|i| **i > 2).count();
println!("{count} of {}", indices.len());
let cast = count as f64;
let value = x.powi(2) * cast;
let d_value: f64 = 1.0;
let d_powi_x = d_value * cast;
let d_x = if d_powi_x == 0.0 { 0.0 } else { d_powi_x * 2.0 * x.powi(1) };
*into_x += d_x;
value
