//! The residuals of bundle adjustment (`ADBench`'s BA).

use chainrule::differentiable;

/// The point `x` turned by the angle-axis vector `r` (Rodrigues).
#[differentiable]
fn rotate(r: [f64; 3], x: [f64; 3]) -> [f64; 3] {
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    if square == 0.0 {
        [x[0] + r[1] * x[2] - r[2] * x[1], x[1] + r[2] * x[0] - r[0] * x[2], x[2] + r[0] * x[1] - r[1] * x[0]]
    } else {
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let w = [r[0] * inverse, r[1] * inverse, r[2] * inverse];
        let along = (w[0] * x[0] + w[1] * x[1] + w[2] * x[2]) * (1.0 - cos);
        [
            x[0] * cos + (w[1] * x[2] - w[2] * x[1]) * sin + w[0] * along,
            x[1] * cos + (w[2] * x[0] - w[0] * x[2]) * sin + w[1] * along,
            x[2] * cos + (w[0] * x[1] - w[1] * x[0]) * sin + w[2] * along,
        ]
    }
}

/// Weight · (projection − feature). A camera: rotation, centre, focal length, principal point, two radial distortions.
#[differentiable]
pub(crate) fn residual(camera: &[f64; 11], point: &[f64; 3], weight: f64, #[constant] feature: [f64; 2]) -> [f64; 2] {
    let moved = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let seen = rotate([camera[0], camera[1], camera[2]], moved);
    let p = [seen[0] / seen[2], seen[1] / seen[2]];
    let rho = p[0] * p[0] + p[1] * p[1];
    let scale = 1.0 + camera[9] * rho + camera[10] * rho * rho;
    [
        weight * (p[0] * scale * camera[6] + camera[7] - feature[0]),
        weight * (p[1] * scale * camera[6] + camera[8] - feature[1]),
    ]
}

/// `1 − weight²`.
#[differentiable]
pub(crate) fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}
