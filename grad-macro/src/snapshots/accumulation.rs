fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
::chainrule::__private::shape_of(&*y).check_slice(d_y, "buffer of `y`");
let mut s = 0.0;
let len_2 = x.len();
let d_value: f64 = 1.0;
for i in 0..len_2 {
    let x_i = x[i];
    let y_i = y[i];
    s += x_i * y_i;
    d_y[i] += d_value * x_i;
    d_x[i] += d_value * y_i;
}
s

// __record:
let mut s = 0.0;
let len_2 = x.len();
for i in 0..len_2 {
    s += x[i] * y[i];
}
let value = s;
(
    value,
    move |
        (x, y): (&[f64], &[f64]),
        d_value: f64,
        (
            d_x,
            d_y,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, [f64]>,
            ::chainrule::__private::Slot<'_, Wants1, [f64]>,
        )|
    {
        let mut d_x = d_x;
        let mut d_y = d_y;
        for i in (0..len_2).rev() {
            if let ::core::option::Option::Some(d_y) = d_y.get() {
                d_y[i] += d_value * x[i];
            }
            if let ::core::option::Option::Some(d_x) = d_x.get() {
                d_x[i] += d_value * y[i];
            }
        }
    },
)
