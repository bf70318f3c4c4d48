fn f(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut s = 0.0;
    while let Some(top) = stack.pop() {
        s = s * top + 1.0;
    }
    s
}

// __record:
let mut stack = x.to_vec();
let mut s = 0.0;
let mut tape = ::chainrule::__private::PlainTape::new();
while !stack.is_empty() {
    let top = stack.pop().unwrap();
    let s_2 = s;
    s = s_2 * top + 1.0;
    tape.push((top, s_2));
}
let stack_shape = ::chainrule::__private::shape_of(&stack);
let value = s;
(
    value,
    move |
        (x,): (&[f64],),
        d_value: f64,
        (d_x,): (::chainrule::__private::Slot<'_, Wants0, [f64]>,)|
    {
        let mut d_x = d_x;
        let mut d_s = d_value;
        let mut d_stack = stack_shape.zero();
        for &(top, s_2) in tape.iter().rev() {
            let d_sum = d_s;
            d_s = 0.0;
            let d_top = d_sum * s_2;
            d_s += d_sum * top;
            d_stack.push(d_top);
        }
        if let ::core::option::Option::Some(d_x) = d_x.get() {
            ::chainrule::__private::accumulate_slice(&mut *d_x, &d_stack);
        }
    },
)
