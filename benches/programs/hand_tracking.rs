//! The residuals of a posed hand (`ADBench`'s HAND): their dense Jacobian, by the hand's sparsity.

use chainrule::Lanes;

use crate::functions::ht::jacobian::{Plan, Rows};
use crate::functions::ht::{
    BONES, BONES_PER_FINGER, Correspondences, FINGERS, FIRST_JOINT, Model, PARAMETERS, Problem, Pull,
};
use crate::{Method, Program, uniform};

type Affine = [[f64; 4]; 3];

/// The joints of a finger, then the global rotation: all that moves a bone.
const DIRECTIONS: usize = 7;
const JOINTS: usize = 4;

/// The rotation by the angle whose sine and cosine these are, from axis `a` to axis `b`; or its derivative.
fn turn(a: usize, b: usize, sin: f64, cos: f64, still: f64) -> [[f64; 3]; 3] {
    let mut m = [[0.0; 3]; 3];
    m[3 - a - b][3 - a - b] = still;
    (m[a][a], m[a][b], m[b][a], m[b][b]) = (cos, -sin, sin, cos);
    m
}

fn times<const R: usize, const K: usize, const C: usize>(a: &[[f64; K]; R], b: &[[f64; C]; K]) -> [[f64; C]; R] {
    let mut product = [[0.0; C]; R];
    for i in 0..R {
        for k in 0..K {
            for j in 0..C {
                product[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    product
}

/// `base`, after the rotation; of a derivative of the rotation, without the column that stays.
fn turned(base: &[[f64; 4]; 4], rotation: &[[f64; 3]; 3], still: f64) -> [[f64; 4]; 4] {
    std::array::from_fn(|i| {
        let [a, b, c, d] = base[i];
        let of = |j: usize| a * rotation[0][j] + b * rotation[1][j] + c * rotation[2][j];
        [of(0), of(1), of(2), still * d]
    })
}

fn cross_matrix(r: [f64; 3]) -> [[f64; 3]; 3] {
    [[0.0, -r[2], r[1]], [r[2], 0.0, -r[0]], [-r[1], r[0], 0.0]]
}

/// The rotation of the angle-axis vector `r`, and its derivatives with respect to the three numbers
/// (Gallego and Yezzi: `(r_k [r]× + [r × (1 − R) e_k]×) R / |r|²`).
fn global(r: [f64; 3]) -> [[[f64; 3]; 3]; 4] {
    let square = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    let angle = square.sqrt();
    let (sin, cos) = angle.sin_cos();
    let k = cross_matrix(r.map(|v| v / angle));
    let k2 = times(&k, &k);
    let identity = |i: usize, j: usize| if i == j { 1.0 } else { 0.0 };
    let mut all = [[[0.0; 3]; 3]; 4];
    for i in 0..3 {
        for j in 0..3 {
            all[0][i][j] = identity(i, j) + sin * k[i][j] + (1.0 - cos) * k2[i][j];
        }
    }
    for n in 0..3 {
        let e: [f64; 3] = std::array::from_fn(|i| identity(i, n) - all[0][i][n]);
        let c = [r[1] * e[2] - r[2] * e[1], r[2] * e[0] - r[0] * e[2], r[0] * e[1] - r[1] * e[0]];
        let (a, b) = (cross_matrix(r), cross_matrix(c));
        let sum: [[f64; 3]; 3] = std::array::from_fn(|i| std::array::from_fn(|j| (r[n] * a[i][j] + b[i][j]) / square));
        all[1 + n] = times(&sum, &all[0]);
    }
    all
}

/// The motion of a bone, and its derivatives.
#[derive(Clone, Copy)]
struct Bone {
    absolute: Affine,
    d_absolute: [Affine; JOINTS],
    motion: Affine,
    d_motion: [Affine; DIRECTIONS],
    /// The column of its finger's first joint.
    column: usize,
}

fn bones(theta: &[f64], model: &Model) -> Vec<Bone> {
    let mut global = global([theta[0], theta[1], theta[2]]);
    if model.is_mirrored {
        global.as_flattened_mut().iter_mut().for_each(|row| row[0] = -row[0]);
    }
    let mut bones: Vec<Bone> = Vec::with_capacity(model.parents.len());
    for (b, &parent) in model.parents.iter().enumerate() {
        let place = b.checked_sub(FIRST_JOINT).map(|at| (at / BONES_PER_FINGER, at % BONES_PER_FINGER));
        let own = place.filter(|&(finger, joint)| finger < FINGERS && joint < JOINTS - 1);
        let base = &model.base_relatives[b];
        let parent = parent.map(|parent| bones[parent]);
        let mut bone = Bone {
            absolute: [[0.0; 4]; 3],
            d_absolute: [[[0.0; 4]; 3]; JOINTS],
            motion: [[0.0; 4]; 3],
            d_motion: [[[0.0; 4]; 3]; DIRECTIONS],
            column: parent.map_or(6, |parent| parent.column),
        };
        // The first joint has two angles, which are the first two parameters of the finger.
        let (mut x, mut z, mut first) = (0.0, 0.0, 0);
        if let Some((finger, joint)) = own {
            bone.column = 6 + finger * JOINTS;
            first = if joint == 0 { 0 } else { joint + 1 };
            x = theta[bone.column + first];
            z = if joint == 0 { theta[bone.column + 1] } else { 0.0 };
        }
        let ((sx, cx), (sz, cz)) = (f64::sin_cos(x), f64::sin_cos(z));
        let (about_x, about_z) = (turn(1, 2, sx, cx, 1.0), turn(0, 1, sz, cz, 1.0));
        let relative = turned(base, &times(&about_z, &about_x), 1.0);
        let after = |relative: &[[f64; 4]; 4]| match &parent {
            Some(parent) => times(&parent.absolute, relative),
            None => [relative[0], relative[1], relative[2]],
        };
        bone.absolute = after(&relative);
        if let Some(parent) = &parent
            && parent.column == bone.column
        {
            bone.d_absolute = parent.d_absolute.map(|d| times(&d, &relative));
        }
        if let Some((_, joint)) = own {
            bone.d_absolute[first] = after(&turned(base, &times(&about_z, &turn(1, 2, cx, -sx, 0.0)), 0.0));
            if joint == 0 {
                bone.d_absolute[1] = after(&turned(base, &times(&turn(0, 1, cz, -sz, 0.0), &about_x), 0.0));
            }
        }
        let at_rest = times(&bone.absolute, &model.inverse_base_absolutes[b]);
        bone.motion = times(&global[0], &at_rest);
        for n in 0..JOINTS {
            bone.d_motion[n] = times(&global[0], &times(&bone.d_absolute[n], &model.inverse_base_absolutes[b]));
        }
        for n in 0..3 {
            bone.d_motion[JOINTS + n] = times(&global[1 + n], &at_rest);
        }
        bones.push(bone);
    }
    bones
}

fn moved(motion: &Affine, p: [f64; 4]) -> [f64; 3] {
    motion.map(|m| m[0] * p[0] + m[1] * p[1] + m[2] * p[2] + m[3] * p[3])
}

/// The residuals' sum; `jacobian` is written, `vertices` and `d_vertices` too.
fn residuals_by_hand(problem: &Problem, work: &mut Work, jacobian: &mut [f64]) -> f64 {
    let Problem { theta, model, correspondences, points, .. } = problem;
    let bones = bones(theta, model);
    let pulls = model.starts.windows(2).map(|ends| &model.pulls[ends[0]..ends[1]]);
    for ((pulls, vertex), rows) in pulls.zip(&mut work.vertices).zip(&mut work.d_vertices) {
        *vertex = [theta[3], theta[4], theta[5]];
        *rows = [[0.0; PARAMETERS]; 3];
        for pull in pulls {
            let bone = &bones[pull.bone];
            let at = moved(&bone.motion, pull.weighted);
            for i in 0..3 {
                vertex[i] += at[i];
            }
            for (n, d_motion) in bone.d_motion.iter().enumerate() {
                let column = if n < JOINTS { bone.column + n } else { n - JOINTS };
                let d = moved(d_motion, pull.weighted);
                for i in 0..3 {
                    rows[i][column] += d[i];
                }
            }
        }
        for i in 0..3 {
            rows[i][3 + i] = 1.0;
        }
    }
    let rows = jacobian.as_chunks_mut::<PARAMETERS>().0.as_chunks_mut::<3>().0;
    let mut sum = 0.0;
    let Correspondences::Vertices(chosen) = correspondences else { return 0.0 };
    for ((point, &v), rows) in points.iter().zip(chosen).zip(rows) {
        for i in 0..3 {
            sum += point[i] - work.vertices[v][i];
            rows[i] = work.d_vertices[v][i].map(|d| -d);
        }
    }
    sum
}

/// The vertices and their rows.
struct Work {
    vertices: Vec<[f64; 3]>,
    d_vertices: Vec<[[f64; PARAMETERS]; 3]>,
}

/// A random hand, each vertex pulled by three bones, and measured points.
fn random(vertices: usize, points: usize) -> Problem {
    let motions = |seed| {
        let numbers = uniform(seed, BONES * 12, -1.0, 1.0);
        let motion = |m: &[[f64; 4]; 3]| [m[0], m[1], m[2], [0.0, 0.0, 0.0, 1.0]];
        numbers.as_chunks::<4>().0.as_chunks::<3>().0.iter().map(motion).collect()
    };
    let parent = |bone: usize| match bone {
        0 => None,
        _ if bone % BONES_PER_FINGER == FIRST_JOINT => Some(0),
        _ => Some(bone - 1),
    };
    let positions = uniform(3, 4 * vertices, -1.0, 1.0);
    let pulls = (0..3 * vertices)
        .map(|i| Pull { bone: (7 * i) % BONES, weighted: std::array::from_fn(|k| positions[4 * (i / 3) + k] / 3.0) });
    let model = Model {
        parents: (0..BONES).map(parent).collect(),
        base_relatives: motions(1),
        inverse_base_absolutes: motions(2),
        is_mirrored: true,
        starts: (0..=vertices).map(|v| 3 * v).collect(),
        pulls: pulls.collect(),
    };
    Problem {
        theta: *uniform(4, PARAMETERS, -1.0, 1.0).first_chunk().expect("as many as asked for"),
        us: Vec::new(),
        model,
        correspondences: Correspondences::Vertices((0..points).map(|i| (5 * i) % vertices).collect()),
        points: uniform(5, 3 * points, -1.0, 1.0).as_chunks().0.to_vec(),
    }
}

/// The residuals of `points` points on a hand of `vertices`; the value is their sum.
pub(crate) fn program(vertices: usize, points: usize) -> Program {
    let (problem, problem2, problem3) = (random(vertices, points), random(vertices, points), random(vertices, points));
    let (mut vertices1, mut residuals) = problem.buffers([0.0; 3]);
    let mut vertices2 = vertices1.clone();
    let mut work = Work { vertices: vertices1.clone(), d_vertices: vec![[[0.0; PARAMETERS]; 3]; vertices] };
    let (mut d_vertices, mut rows): (Rows<PARAMETERS>, Rows<PARAMETERS>) = problem.buffers([Lanes::zero(); 3]);
    let plan = Plan::of(&problem2.model).expect("each bone belongs to one finger at most");
    let size = format!("{points} points, {vertices} vertices");
    let mut program = Program::new("hand tracking", size, 3 * points * PARAMETERS, move || {
        problem.residuals(&mut vertices1, &mut residuals);
        residuals.as_flattened().iter().sum()
    })
    .with(Method::Ours, move |jacobian| {
        let Correspondences::Vertices(chosen) = &problem2.correspondences else { return 0.0 };
        plan.jacobian(&problem2, &mut vertices2, &mut d_vertices, &mut rows);
        for (into, Lanes(row)) in jacobian.as_chunks_mut::<PARAMETERS>().0.iter_mut().zip(rows.as_flattened()) {
            *into = *row;
        }
        let apart = |(point, &v): (&[f64; 3], &usize)| (0..3).map(|i| point[i] - vertices2[v][i]).sum::<f64>();
        problem2.points.iter().zip(chosen).map(apart).sum()
    })
    .with(Method::Hand, move |jacobian| residuals_by_hand(&problem3, &mut work, jacobian));
    program.evaluations = PARAMETERS + 1;
    program
}

#[test]
fn gradients_agree() {
    program(9, 20).check();
}
