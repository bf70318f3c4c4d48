//! Hand tracking (`ADBench`'s HAND): the residuals of a posed hand against measured points.

pub(crate) mod jacobian;

use chainrule::differentiable;

/// Pose parameters: global rotation, global translation, four angles a finger.
pub(crate) const PARAMETERS: usize = 26;

/// The first joint of the first finger, and how many bones a finger has.
pub(crate) const FIRST_JOINT: usize = 2;
pub(crate) const BONES_PER_FINGER: usize = 4;
pub(crate) const FINGERS: usize = 5;

/// How many bones the fingers reach.
pub(crate) const BONES: usize = FIRST_JOINT + FINGERS * BONES_PER_FINGER;

/// A rigid motion in homogeneous coordinates; its first three rows move points.
pub(crate) type Matrix = [[f64; 4]; 4];

/// The hand at rest.
pub(crate) struct Model {
    /// Of each bone, before it; of the root, none.
    pub(crate) parents: Vec<Option<usize>>,
    pub(crate) base_relatives: Vec<Matrix>,
    pub(crate) inverse_base_absolutes: Vec<Matrix>,
    pub(crate) is_mirrored: bool,
    /// Of each vertex, where its pulls start.
    pub(crate) starts: Vec<usize>,
    /// Of all vertices, one after the other.
    pub(crate) pulls: Vec<Pull>,
}

/// A bone's share of a vertex.
#[derive(Clone, Copy)]
pub(crate) struct Pull {
    pub(crate) bone: usize,
    /// Weight · position at rest.
    pub(crate) weighted: [f64; 4],
}

/// What a measured point belongs to.
pub(crate) enum Correspondences {
    Vertices(Vec<usize>),
    /// With two of the barycentric coordinates among the parameters.
    Triangles(Vec<[usize; 3]>),
}

/// A pose, and what it is held against.
pub(crate) struct Problem {
    pub(crate) theta: [f64; PARAMETERS],
    /// Two barycentric coordinates a point where the points lie on triangles, or empty.
    pub(crate) us: Vec<[f64; 2]>,
    pub(crate) model: Model,
    pub(crate) correspondences: Correspondences,
    pub(crate) points: Vec<[f64; 3]>,
}

impl Problem {
    /// Writes the residuals, and on the way the vertices.
    pub(crate) fn residuals(&self, vertices: &mut [[f64; 3]], out: &mut [[f64; 3]]) {
        residuals(&self.theta, &self.us, &self.model, &self.correspondences, &self.points, vertices, out);
    }

    /// Room for the vertices, and for the residuals.
    pub(crate) fn buffers<T: Clone>(&self, zero: [T; 3]) -> (Vec<[T; 3]>, Vec<[T; 3]>) {
        (vec![zero.clone(); self.model.starts.len() - 1], vec![zero; self.points.len()])
    }
}

/// Rz(`angles[1]`) · Ry(`angles[2]`) · Rx(`angles[0]`).
#[differentiable(jvp_many)]
fn from_euler(angles: [f64; 3]) -> [[f64; 3]; 3] {
    let (sx, cx) = angles[0].sin_cos();
    let (sz, cz) = angles[1].sin_cos();
    let (sy, cy) = angles[2].sin_cos();
    [
        [cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx],
        [sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx],
        [-sy, cy * sx, cy * cx],
    ]
}

/// The rotation about the vector `r` by its length (Rodrigues).
#[differentiable(jvp_many)]
fn from_angle_axis(r: [f64; 3]) -> [[f64; 3]; 3] {
    let angle = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    if angle < 1e-4 {
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    } else {
        let (sin, cos) = angle.sin_cos();
        let versine = 1.0 - cos;
        let x = r[0] / angle;
        let y = r[1] / angle;
        let z = r[2] / angle;
        [
            [x * x * versine + cos, x * y * versine - z * sin, x * z * versine + y * sin],
            [x * y * versine + z * sin, y * y * versine + cos, y * z * versine - x * sin],
            [x * z * versine - y * sin, y * z * versine + x * sin, z * z * versine + cos],
        ]
    }
}

/// `row · matrix`, the matrix being given by its rows.
#[differentiable(jvp_many)]
fn combined(row: [f64; 4], matrix: &[[f64; 4]; 4]) -> [f64; 4] {
    let [a, b, c, d] = row;
    [
        a * matrix[0][0] + b * matrix[1][0] + c * matrix[2][0] + d * matrix[3][0],
        a * matrix[0][1] + b * matrix[1][1] + c * matrix[2][1] + d * matrix[3][1],
        a * matrix[0][2] + b * matrix[1][2] + c * matrix[2][2] + d * matrix[3][2],
        a * matrix[0][3] + b * matrix[1][3] + c * matrix[2][3] + d * matrix[3][3],
    ]
}

/// The motion `a`, after the motion `b`.
#[differentiable(jvp_many)]
fn after(a: &[[f64; 4]; 3], b: &[[f64; 4]; 4]) -> [[f64; 4]; 3] {
    [combined(a[0], b), combined(a[1], b), combined(a[2], b)]
}

/// A row of a motion, after a rotation.
#[differentiable(jvp_many)]
fn turned(#[constant] row: [f64; 4], rotation: &[[f64; 3]; 3]) -> [f64; 4] {
    let [a, b, c, d] = row;
    [
        a * rotation[0][0] + b * rotation[1][0] + c * rotation[2][0],
        a * rotation[0][1] + b * rotation[1][1] + c * rotation[2][1],
        a * rotation[0][2] + b * rotation[1][2] + c * rotation[2][2],
        d,
    ]
}

/// A row of a rotation, after a motion.
#[differentiable(jvp_many)]
fn mixed(row: [f64; 3], motion: &[[f64; 4]; 3]) -> [f64; 4] {
    let [a, b, c] = row;
    [
        a * motion[0][0] + b * motion[1][0] + c * motion[2][0],
        a * motion[0][1] + b * motion[1][1] + c * motion[2][1],
        a * motion[0][2] + b * motion[1][2] + c * motion[2][2],
        a * motion[0][3] + b * motion[1][3] + c * motion[2][3],
    ]
}

/// The point `p`, in homogeneous coordinates, after the motion.
#[differentiable(jvp_many)]
pub(crate) fn moved(motion: &[[f64; 4]], #[constant] p: [f64; 4]) -> [f64; 3] {
    let [x, y, z, w] = p;
    [
        motion[0][0] * x + motion[0][1] * y + motion[0][2] * z + motion[0][3] * w,
        motion[1][0] * x + motion[1][1] * y + motion[1][2] * z + motion[1][3] * w,
        motion[2][0] * x + motion[2][1] * y + motion[2][2] * z + motion[2][3] * w,
    ]
}

/// Writes `point − vertex`.
#[differentiable(jvp_many)]
pub(crate) fn from_vertex(#[constant] point: &[f64; 3], vertex: &[f64], residual: &mut [f64; 3]) {
    residual[0] = point[0] - vertex[0];
    residual[1] = point[1] - vertex[1];
    residual[2] = point[2] - vertex[2];
}

/// Writes `point − (u·a + v·b + (1 − u − v)·c)`.
#[differentiable(jvp_many)]
pub(crate) fn from_triangle(
    #[constant] point: &[f64; 3],
    us: [f64; 2],
    a: &[f64],
    b: &[f64],
    c: &[f64],
    residual: &mut [f64; 3],
) {
    let [u, v] = us;
    let w = 1.0 - u - v;
    residual[0] = point[0] - (u * a[0] + v * b[0] + w * c[0]);
    residual[1] = point[1] - (u * a[1] + v * b[1] + w * c[1]);
    residual[2] = point[2] - (u * a[2] + v * b[2] + w * c[2]);
}

/// Of each bone, the motion from rest to the pose; the global translation is left out.
#[differentiable(jvp_many)]
pub(crate) fn bone_motions(theta: &[f64], #[constant] model: &Model) -> Vec<[[f64; 4]; 3]> {
    let bones = model.parents.len();
    let mut angles = vec![[0.0; 3]; bones];
    let mut next = 6;
    for finger in 0..FINGERS {
        let first = FIRST_JOINT + finger * BONES_PER_FINGER;
        angles[first][0] = theta[next];
        angles[first][1] = theta[next + 1];
        angles[first + 1][0] = theta[next + 2];
        angles[first + 2][0] = theta[next + 3];
        next += 4;
    }

    let mut global = from_angle_axis([theta[0], theta[1], theta[2]]);
    if model.is_mirrored {
        for i in 0..3 {
            global[i][0] = -global[i][0];
        }
    }

    let mut absolutes = vec![[[0.0; 4]; 3]; bones];
    let mut motions = vec![[[0.0; 4]; 3]; bones];
    for bone in 0..bones {
        let base = &model.base_relatives[bone];
        let rotation = from_euler(angles[bone]);
        let relative = [
            turned(base[0], &rotation),
            turned(base[1], &rotation),
            turned(base[2], &rotation),
            turned(base[3], &rotation),
        ];
        let absolute = match model.parents[bone] {
            Some(parent) => after(&absolutes[parent], &relative),
            None => [relative[0], relative[1], relative[2]],
        };
        absolutes[bone] = absolute;
        let motion = after(&absolute, &model.inverse_base_absolutes[bone]);
        motions[bone] = [mixed(global[0], &motion), mixed(global[1], &motion), mixed(global[2], &motion)];
    }
    motions
}

/// Writes the vertices of the posed hand.
#[differentiable(jvp_many)]
fn pose(theta: &[f64], #[constant] model: &Model, vertices: &mut [[f64; 3]]) {
    let motions = bone_motions(theta, model);
    for v in 0..vertices.len() {
        let mut vertex = [theta[3], theta[4], theta[5]];
        for pull in &model.pulls[model.starts[v]..model.starts[v + 1]] {
            let pulled = moved(&motions[pull.bone][..], pull.weighted);
            vertex[0] += pulled[0];
            vertex[1] += pulled[1];
            vertex[2] += pulled[2];
        }
        vertices[v] = vertex;
    }
}

/// Writes each measured point's distance from where the posed hand has it, and the vertices of that hand.
///
/// `us` holds two barycentric coordinates a point where the points lie on triangles, and is empty where they are
/// vertices.
#[differentiable(jvp_many)]
pub(crate) fn residuals(
    theta: &[f64],
    us: &[[f64; 2]],
    #[constant] model: &Model,
    #[constant] correspondences: &Correspondences,
    #[constant] points: &[[f64; 3]],
    vertices: &mut [[f64; 3]],
    residuals: &mut [[f64; 3]],
) {
    pose(theta, model, vertices);
    match correspondences {
        Correspondences::Vertices(chosen) => {
            for c in 0..points.len() {
                from_vertex(&points[c], &vertices[chosen[c]][..], &mut residuals[c]);
            }
        }
        Correspondences::Triangles(chosen) => {
            for c in 0..points.len() {
                let corners = chosen[c];
                from_triangle(
                    &points[c],
                    us[c],
                    &vertices[corners[0]][..],
                    &vertices[corners[1]][..],
                    &vertices[corners[2]][..],
                    &mut residuals[c],
                );
            }
        }
    }
}
