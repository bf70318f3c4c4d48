fn f(p: (f64, f64), n: (usize, f64)) -> f64 {
    let (a, b) = p;
    let swapped = (b, a);
    swapped.0 * n.1 - swapped.1
}

// value_and_grad_into:
let (a, b) = p;
let swapped = (b, a);
let swapped_0 = swapped.0;
let n_1 = n.1;
let value = swapped_0 * n_1 - swapped.1;
let d_value: f64 = 1.0;
let d_swapped_1 = -d_value;
let mut d_swapped = (0.0_f64, 0.0_f64);
d_swapped.1 += d_swapped_1;
let d_swapped_0 = d_value * n_1;
let d_n_1 = d_value * swapped_0;
let mut d_n = ((), 0.0_f64);
d_n.1 += d_n_1;
d_swapped.0 += d_swapped_0;
let d_b = d_swapped.0;
let d_a = d_swapped.1;
let d_parts = (d_a, d_b);
let d_p = d_parts;
::chainrule::__private::Buffer::add(into_p, &d_p);
::chainrule::__private::Buffer::add(into_n, &d_n);
value
