//! The circuits of the lectures on backpropagation, with the numbers worked out there by hand.

use chainrule::differentiable;

/// Rounding only.
const EXACT: f64 = 1e-14;

/// Half a unit of the second decimal, as the lectures print it.
const PRINTED: f64 = 5e-3;

#[track_caller]
fn assert_near(found: &[f64], wanted: &[f64], tolerance: f64) {
    assert_eq!(found.len(), wanted.len());
    for (a, b) in found.iter().zip(wanted) {
        assert!((a - b).abs() <= tolerance, "{found:?} is not {wanted:?}");
    }
}

#[test]
fn add_distributes_and_mul_switches() {
    #[differentiable]
    fn f(x: f64, y: f64, z: f64) -> f64 {
        let q = x + y;
        q * z
    }

    let (value, (d_x, d_y, d_z)) = f::value_and_grad(-2.0, 5.0, -4.0);
    assert_near(&[value], &[-12.0], EXACT);
    assert_near(&[d_x, d_y, d_z], &[-4.0, -4.0, 3.0], EXACT);

    // The same by hand: forward once, then any seed; and along a direction.
    let (value, tape) = f::forward(-2.0, 5.0, -4.0);
    let (d_x, d_y, d_z) = f::backward(&tape, -0.5);
    assert_near(&[value, d_x, d_y, d_z], &[-12.0, 2.0, 2.0, -1.5], EXACT);
    let (_, along) = f::jvp(-2.0, 5.0, -4.0, (1.0, 2.0, 3.0));
    assert_near(&[along], &[-4.0 - 8.0 + 9.0], EXACT);
}

#[test]
fn max_routes_to_the_winner() {
    #[differentiable]
    fn f(x: f64, y: f64, z: f64, w: f64) -> f64 {
        2.0 * (x * y + z.max(w))
    }

    let (value, (d_x, d_y, d_z, d_w)) = f::value_and_grad(3.0, -4.0, 2.0, -1.0);
    assert_near(&[value], &[-20.0], EXACT);
    assert_near(&[d_x, d_y, d_z, d_w], &[-8.0, 6.0, 2.0, 0.0], EXACT);
}

#[test]
fn sigmoid_neuron() {
    #[differentiable]
    fn f(w: [f64; 3], x: [f64; 2]) -> f64 {
        1.0 / (1.0 + (-(w[0] * x[0] + w[1] * x[1] + w[2])).exp())
    }

    let (value, (d_w, d_x)) = f::value_and_grad([2.0, -3.0, -3.0], [-1.0, -2.0]);
    assert_near(&[value], &[0.73], PRINTED);
    assert_near(&d_w, &[-0.20, -0.39, 0.20], PRINTED);
    assert_near(&d_x, &[0.39, -0.59], PRINTED);

    // σ' = σ (1 − σ) says it exactly.
    let slope = value * (1.0 - value);
    assert_near(&d_w, &[-slope, -2.0 * slope, slope], EXACT);
    assert_near(&d_x, &[2.0 * slope, -3.0 * slope], EXACT);
}

#[test]
fn squared_length_of_a_matrix_vector_product() {
    #[differentiable]
    fn f(w: &[[f64; 2]; 2], x: &[f64; 2]) -> f64 {
        let mut sum = 0.0;
        for row in w {
            let mut q = 0.0;
            for j in 0..2 {
                q += row[j] * x[j];
            }
            sum += q * q;
        }
        sum
    }

    let (value, (d_w, d_x)) = f::value_and_grad(&[[0.1, 0.5], [-0.3, 0.8]], &[0.2, 0.4]);
    assert_near(&[value], &[0.116], EXACT);
    assert_near(d_w.as_flattened(), &[0.088, 0.176, 0.104, 0.208], EXACT);
    assert_near(&d_x, &[-0.112, 0.636], EXACT);
}

#[test]
fn branches_add_up() {
    #[differentiable]
    fn f(x: f64, y: f64) -> f64 {
        (x + y) * x + x
    }

    // d_x = x (through the sum) + (x + y) (through the product) + 1 (by itself).
    let (value, (d_x, d_y)) = f::value_and_grad(3.0, -4.0);
    assert_near(&[value], &[0.0], EXACT);
    assert_near(&[d_x, d_y], &[3.0 - 1.0 + 1.0, 3.0], EXACT);
}
