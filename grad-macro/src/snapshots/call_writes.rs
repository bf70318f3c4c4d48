fn f(x: f64) -> f64 {
    let mut y = [x, 2.0 * x];
    g(&mut y, x);
    y[0] * y[1]
}

// value_and_grad_into:
let mut y = [x, 2.0 * x];
let (g_value, g_sweep) = <g>::__record(
    (
        ::chainrule::__private::InOut,
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
    ),
    &mut y,
    x,
);
let g_value_shape = ::chainrule::__private::shape_of(&g_value);
let y_0 = y[0];
let y_1 = y[1];
let value = y_0 * y_1;
let d_value: f64 = 1.0;
let d_y_0 = d_value * y_1;
let d_y_1 = d_value * y_0;
let mut d_y = [0.0_f64; 2usize];
d_y[1] += d_y_1;
d_y[0] += d_y_0;
let no_seed = g_value_shape.zero();
let mut d_x = 0.0_f64;
g_sweep(
    ((), ()),
    no_seed,
    (
        ::chainrule::__private::Slot::new(&mut d_y),
        ::chainrule::__private::Slot::new(&mut d_x),
    ),
);
d_x += d_y[0];
d_x += d_y[1] * 2.0;
*into_x += d_x;
value
