//! The cost of k-means clustering.

use chainrule::{differentiable, stop_gradient};

/// The squared distances of the points to their nearest centroids, added up; centroids and points stand one after the
/// other, `d` numbers each.
///
/// Which centroid is nearest does not vary, only how near it is.
#[differentiable]
pub(crate) fn cost(centroids: &[f64], #[constant] points: &[f64], d: usize) -> f64 {
    let search = Search::among(stop_gradient(centroids), d);
    let mut cost = 0.0;
    for point in points.chunks_exact(d) {
        let nearest = search.nearest(point);
        let centroid = &centroids[nearest * d..(nearest + 1) * d];
        for j in 0..d {
            let distance = point[j] - centroid[j];
            cost += distance * distance;
        }
    }
    cost
}

/// Centroids compared at once.
const LANES: usize = 8;

/// Centroids in groups of `LANES`, each group by coordinates.
struct Search {
    coordinates: Vec<[f64; LANES]>,
    d: usize,
}

impl Search {
    fn among(centroids: &[f64], d: usize) -> Self {
        let groups = centroids.chunks(LANES * d).flat_map(|group| {
            (0..d).map(move |j| {
                // The last group is filled with centroids that are nearest to nothing.
                std::array::from_fn(|lane| group.get(lane * d + j).copied().unwrap_or(f64::INFINITY))
            })
        });
        Self { coordinates: groups.collect(), d }
    }

    /// The number of the centroid that is nearest to `point`; of several, the first.
    fn nearest(&self, point: &[f64]) -> usize {
        let mut nearest = [f64::INFINITY; LANES];
        let mut winner = [0; LANES];
        for (number, group) in self.coordinates.chunks_exact(self.d).enumerate() {
            let mut distance = [0.0; LANES];
            for (coordinates, p) in group.iter().zip(point) {
                for lane in 0..LANES {
                    let apart = p - coordinates[lane];
                    distance[lane] += apart * apart;
                }
            }
            for lane in 0..LANES {
                let closer = distance[lane] < nearest[lane];
                nearest[lane] = if closer { distance[lane] } else { nearest[lane] };
                winner[lane] = if closer { number } else { winner[lane] };
            }
        }
        let candidates = (0..LANES).map(|lane| (nearest[lane], winner[lane] * LANES + lane));
        candidates.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map_or(0, |(_, number)| number)
    }
}
