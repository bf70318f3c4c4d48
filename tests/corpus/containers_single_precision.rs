//! Containers of `f32`.

use chainrule::differentiable;

#[differentiable]
fn changed(x: &[f32], y: f32) -> f32 {
    let mut v = x.to_vec();
    v.truncate(1);
    v.insert(0, y);
    v.resize(4, y * x[1]);
    v.sort_by(|a, b| a.total_cmp(b));
    let top = v.pop().unwrap();
    top * v[0]
}

cases! {
    in f32;
    changed(&[0.3_f32, -0.7], 0.6_f32) -> f32;
}
