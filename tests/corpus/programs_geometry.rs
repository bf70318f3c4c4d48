//! Points, rotations, cameras and rays, with structs as their authors would write them.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[differentiable]
impl Vec3 {
    fn of(v: [f64; 3]) -> Self {
        Self { x: v[0], y: v[1], z: v[2] }
    }

    fn plus(self, o: Self, scale: f64) -> Self {
        Self { x: self.x + scale * o.x, y: self.y + scale * o.y, z: self.z + scale * o.z }
    }

    fn dot(&self, o: &Self) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    fn cross(&self, o: &Self) -> Self {
        Self { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }

    fn norm(&self) -> f64 {
        self.dot(self).sqrt()
    }
}

/// The distance along a ray to a sphere, or what is given where it misses.
#[differentiable]
fn ray_sphere(origin: [f64; 3], direction: [f64; 3], centre: [f64; 3], radius: f64, otherwise: f64) -> f64 {
    let mut b = 0.0;
    let mut c = -radius * radius;
    for k in 0..3 {
        let offset = origin[k] - centre[k];
        b += offset * direction[k];
        c += offset * offset;
    }
    let discriminant = b * b - c;
    if discriminant < 0.0 {
        return otherwise;
    }
    let root = discriminant.sqrt();
    let near = -b - root;
    if near > 0.0 {
        return near;
    }
    let far = -b + root;
    if far > 0.0 { far } else { otherwise }
}

/// The nearest of several spheres: `None` is a distance that grows with the ray.
#[differentiable]
fn nearest_sphere(origin: [f64; 3], direction: [f64; 3], spheres: &[([f64; 3], f64)]) -> f64 {
    let mut nearest = 100.0;
    for (centre, radius) in spheres {
        let t = ray_sphere(origin, direction, *centre, *radius, 100.0);
        if t < nearest {
            nearest = t;
        }
    }
    nearest
}

/// q v q⁻¹ for a quaternion `[w, x, y, z]` that need not be of length one.
#[differentiable]
fn rotate_by_quaternion(q: [f64; 4], v: [f64; 3]) -> [f64; 3] {
    let norm = q.iter().map(|c| c * c).sum::<f64>();
    let [w, x, y, z] = q;
    let t = [2.0 * (y * v[2] - z * v[1]), 2.0 * (z * v[0] - x * v[2]), 2.0 * (x * v[1] - y * v[0])];
    [
        v[0] + (w * t[0] + y * t[2] - z * t[1]) / norm,
        v[1] + (w * t[1] + z * t[0] - x * t[2]) / norm,
        v[2] + (w * t[2] + x * t[1] - y * t[0]) / norm,
    ]
}

/// Rodrigues' formula; for the angle zero its first order.
#[differentiable]
fn rotate(r: [f64; 3], x: [f64; 3]) -> [f64; 3] {
    let (axis, point) = (Vec3::of(r), Vec3::of(x));
    let square = axis.dot(&axis);
    let turned = if square == 0.0 {
        let across = axis.cross(&point);
        point.plus(across, 1.0)
    } else {
        let angle = square.sqrt();
        let (sin, cos) = angle.sin_cos();
        let unit = Vec3 { x: axis.x / angle, y: axis.y / angle, z: axis.z / angle };
        let along = unit.dot(&point) * (1.0 - cos);
        let across = unit.cross(&point);
        let scaled = Vec3 { x: point.x * cos, y: point.y * cos, z: point.z * cos };
        scaled.plus(across, sin).plus(unit, along)
    };
    [turned.x, turned.y, turned.z]
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Camera {
    rotation: [f64; 3],
    centre: [f64; 3],
    focal: f64,
    principal: [f64; 2],
    radial: [f64; 2],
}

#[differentiable]
impl Camera {
    fn project(&self, point: [f64; 3]) -> [f64; 2] {
        let moved = [point[0] - self.centre[0], point[1] - self.centre[1], point[2] - self.centre[2]];
        let seen = rotate(self.rotation, moved);
        let p = [seen[0] / seen[2], seen[1] / seen[2]];
        let rho = p[0] * p[0] + p[1] * p[1];
        let scale = 1.0 + self.radial[0] * rho + self.radial[1] * rho * rho;
        [p[0] * scale * self.focal + self.principal[0], p[1] * scale * self.focal + self.principal[1]]
    }
}

#[differentiable]
fn bundle_adjustment_residual(
    rotation: [f64; 3],
    centre: [f64; 3],
    internals: [f64; 5],
    point: [f64; 3],
    weight: f64,
    #[constant] feature: [f64; 2],
) -> [f64; 2] {
    let [focal, u0, v0, k1, k2] = internals;
    let camera = Camera { rotation, centre, focal, principal: [u0, v0], radial: [k1, k2] };
    let p = camera.project(point);
    [weight * (p[0] - feature[0]), weight * (p[1] - feature[1])]
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    position: Vec3,
    velocity: Vec3,
    mass: f64,
}

#[differentiable]
fn energy(bodies: &[Body]) -> f64 {
    let mut total = 0.0;
    for (i, body) in bodies.iter().enumerate() {
        total += 0.5 * body.mass * body.velocity.dot(&body.velocity);
        for other in &bodies[..i] {
            let apart = body.position.plus(other.position, -1.0);
            total -= body.mass * other.mass / apart.norm();
        }
    }
    total
}

#[differentiable]
fn n_body_energy(positions: &[[f64; 3]], velocities: &[[f64; 3]], masses: &[f64]) -> f64 {
    let mut bodies = Vec::new();
    for i in 0..masses.len() {
        bodies.push(Body { position: Vec3::of(positions[i]), velocity: Vec3::of(velocities[i]), mass: masses[i] });
    }
    energy(&bodies)
}

cases! {
    ray_sphere([0.0, 0.1, -3.0], [0.1, 0.0, 0.99], [0.2, -0.1, 0.3], 1.1, 9.0) -> f64;
    ray_sphere([0.2, 0.1, 0.4], [0.1, 0.0, 0.99], [0.2, -0.1, 0.3], 1.1, 9.0) -> f64;
    ray_sphere([0.0, 5.1, -3.0], [0.1, 0.0, 0.99], [0.2, -0.1, 0.3], 1.1, 9.0) -> f64;
    ray_sphere([0.0, 0.1, 3.0], [0.1, 0.0, 0.99], [0.2, -0.1, 0.3], 1.1, 9.0) -> f64;
    nearest_sphere(
        [0.0, 0.1, -3.0], [0.1, 0.0, 0.99],
        &[([0.2, -0.1, 2.3], 1.1), ([0.1, 0.2, 0.4], 0.9), ([4.0, 4.0, 4.0], 0.5)]
    ) -> f64;
    rotate_by_quaternion([0.9, 0.3, -0.2, 0.4], [0.7, 1.3, -0.4]);
    rotate([0.3, -0.2, 0.5], [0.7, 1.3, -0.4]);
    bundle_adjustment_residual(
        [0.1, -0.2, 0.05], [0.3, 0.1, -0.4], [1.1, 0.05, -0.03, 0.1, -0.02], [0.7, 0.4, 3.0], 0.8, const [0.2, 0.1]
    );
    n_body_energy(
        &[[0.0, 0.1, 0.2], [1.0, -0.3, 0.4], [-0.5, 1.2, 0.3]],
        &[[0.3, 0.1, -0.2], [0.0, 0.2, 0.5], [-0.4, 0.1, 0.0]],
        &[1.0, 0.5, 2.0]
    ) -> f64;
}
