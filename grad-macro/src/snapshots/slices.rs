fn f(x: &[f64], n: usize) -> f64 {
    let (head, tail) = (&x[..n], &x[n..]);
    let copy = tail.to_vec();
    head[0] * copy[1]
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let head = &x[..n];
let tail = &x[n..];
let copy = tail.to_vec();
let head_0 = head[0];
let copy_1 = copy[1];
let copy_shape = ::chainrule::__private::shape_of(&copy);
let value = head_0 * copy_1;
let d_value: f64 = 1.0;
let d_head_0 = d_value * copy_1;
let d_copy_1 = d_value * head_0;
let mut d_copy = copy_shape.zero();
d_copy[1] += d_copy_1;
d_x[..n][0] += d_head_0;
::chainrule::__private::accumulate_slice(&mut d_x[n..], &d_copy);
value
