//! The dense Jacobian of the hand's residuals, by its sparsity.
//!
//! A bone moves with the global rotation and with the joints of one finger at most, so that eight directions serve all
//! bones: four of joints, whose finger depends on the bone, and three of the rotation. A vertex collects the columns of its
//! bones, a residual those of its vertices.

use std::array::from_fn;

use chainrule::Lanes;

use super::{
    BONES_PER_FINGER, Correspondences, FINGERS, FIRST_JOINT, Model, PARAMETERS, Problem, bone_motions, from_triangle,
    from_vertex, moved,
};

/// The directions of a bone: the joints of its finger, then the global rotation.
const DIRECTIONS: usize = 8;
const JOINTS: usize = 4;
const ROTATION: usize = 3;

/// Where a finger's columns begin among those of the pose; before them stand rotation and translation.
fn column_of(finger: usize) -> usize {
    ROTATION + 3 + finger * JOINTS
}

/// Rows of `N` columns, three a point or vertex: those of the pose, which the points' own coordinates may precede.
pub(crate) type Rows<const N: usize> = Vec<[Lanes<f64, N>; 3]>;

/// What does not change from run to run.
pub(crate) struct Plan {
    theta: [Lanes<f64, DIRECTIONS>; PARAMETERS],
    /// Of each bone, the column of its finger, or of any finger where none moves it.
    columns: Vec<usize>,
}

impl Plan {
    /// # Errors
    /// If the joints of two fingers move a bone.
    pub(crate) fn of(model: &Model) -> Result<Self, &'static str> {
        let mut fingers: Vec<Option<usize>> = Vec::new();
        for (bone, parent) in model.parents.iter().enumerate() {
            let joint = bone.checked_sub(FIRST_JOINT).filter(|joint| joint % BONES_PER_FINGER != BONES_PER_FINGER - 1);
            let own = joint.map(|joint| joint / BONES_PER_FINGER).filter(|&finger| finger < FINGERS);
            let inherited = parent.and_then(|parent| fingers[parent]);
            if own.is_some() && inherited.is_some() && own != inherited {
                return Err("a bone of one finger hangs on another finger");
            }
            fingers.push(own.or(inherited));
        }
        let theta = from_fn(|parameter| match parameter {
            0..ROTATION => Lanes::along(JOINTS + parameter),
            // The translation moves all vertices alike, and no bone.
            ROTATION..6 => Lanes::zero(),
            _ => Lanes::along((parameter - column_of(0)) % JOINTS),
        });
        Ok(Self { theta, columns: fingers.iter().map(|finger| column_of(finger.unwrap_or(0))).collect() })
    }

    /// Writes the rows of the residuals, and on the way those of the vertices.
    pub(crate) fn jacobian<const N: usize>(
        &self,
        of: &Problem,
        vertices: &mut [[f64; 3]],
        d_vertices: &mut [[Lanes<f64, N>; 3]],
        rows: &mut [[Lanes<f64, N>; 3]],
    ) {
        self.vertices(of, vertices, d_vertices);
        let mut residual = [0.0; 3];
        match &of.correspondences {
            Correspondences::Vertices(chosen) => {
                for ((&v, point), row) in chosen.iter().zip(&of.points).zip(rows) {
                    from_vertex::jvp_many(point, &vertices[v], &mut residual, (&d_vertices[v][..], row));
                }
            }
            Correspondences::Triangles(chosen) => {
                // No residual has the coordinates of two points: two directions serve all points.
                let d_us = [Lanes::along(0), Lanes::along(1)];
                for (((&[a, b, c], point), &us), row) in chosen.iter().zip(&of.points).zip(&of.us).zip(rows) {
                    let tangents = (d_us, &d_vertices[a][..], &d_vertices[b][..], &d_vertices[c][..], row);
                    let (a, b, c) = (&vertices[a], &vertices[b], &vertices[c]);
                    from_triangle::jvp_many(point, us, a, b, c, &mut residual, tangents);
                }
            }
        }
    }

    fn vertices<const N: usize>(&self, of: &Problem, vertices: &mut [[f64; 3]], d_vertices: &mut [[Lanes<f64, N>; 3]]) {
        let first = N - PARAMETERS;
        let (motions, d_motions) = bone_motions::jvp_many(&of.theta, &of.model, &self.theta);
        let pulls = of.model.starts.windows(2).map(|ends| &of.model.pulls[ends[0]..ends[1]]);
        for ((pulls, vertex), rows) in pulls.zip(vertices).zip(d_vertices) {
            *vertex = [of.theta[3], of.theta[4], of.theta[5]];
            *rows = from_fn(|i| Lanes::along(first + ROTATION + i));
            let mut turned = [[0.0; DIRECTIONS - JOINTS]; 3];
            for pull in pulls {
                let column = first + self.columns[pull.bone];
                let (pulled, d) = moved::jvp_many(&motions[pull.bone], pull.weighted, &d_motions[pull.bone]);
                for i in 0..3 {
                    vertex[i] += pulled[i];
                    let (joints, rotation) = d[i].0.split_at(JOINTS);
                    add(&mut rows[i].0[column..column + JOINTS], joints);
                    add(&mut turned[i], rotation);
                }
            }
            for i in 0..3 {
                add(&mut rows[i].0[first..first + ROTATION], &turned[i][..ROTATION]);
            }
        }
    }
}

fn add(into: &mut [f64], from: &[f64]) {
    for (into, from) in into.iter_mut().zip(from) {
        *into += from;
    }
}
