fn f(k: f64, steps: usize) -> f64 {
    let (mut x, mut v) = (1.0_f64, 0.0);
    for _ in 0..steps {
        let a = -k * x.sin();
        v += 0.1 * a;
        x += 0.1 * v;
    }
    x
}

// value_and_grad_into:
let mut x = 1.0_f64;
let mut v = 0.0;
let mut tape = ::chainrule::__private::PlainTape::with_room(
    ::chainrule::__private::room(&(0..steps)),
);
for step in 0..steps {
    let x_2 = x;
    let sin_x = x_2.sin();
    let a = -k * sin_x;
    v += 0.1 * a;
    x += 0.1 * v;
    tape.push((x_2, sin_x));
}
let value = x;
let d_value: f64 = 1.0;
let mut d_x = d_value;
let mut d_k = 0.0_f64;
let mut d_v = 0.0;
let mut records = tape.iter().rev();
for step in (0..steps).rev() {
    let &(x_2, sin_x) = ::chainrule::__private::pull(&mut records);
    d_v += d_x * 0.1;
    let d_a = d_v * 0.1;
    d_x += d_a * -k * x_2.cos();
    d_k -= d_a * sin_x;
}
*into_k += d_k;
value

// __record:
let mut x = 1.0_f64;
let mut v = 0.0;
let mut tape = ::chainrule::__private::PlainTape::with_room(
    ::chainrule::__private::room(&(0..steps)),
);
for step in 0..steps {
    let x_2 = x;
    let sin_x = x_2.sin();
    let a = -k * sin_x;
    v += 0.1 * a;
    x += 0.1 * v;
    tape.push((x_2, sin_x));
}
let value = x;
(
    value,
    move |
        (_, _): ((), ()),
        d_value: f64,
        (
            into_k,
            no_steps,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, Wants1, ()>,
        )|
    {
        let mut d_x = d_value;
        let mut d_k = 0.0_f64;
        let mut d_v = 0.0;
        let mut records = tape.iter().rev();
        for step in (0..steps).rev() {
            let &(x_2, sin_x) = ::chainrule::__private::pull(&mut records);
            d_v += d_x * 0.1;
            let d_a = d_v * 0.1;
            d_x += d_a * -k * x_2.cos();
            d_k -= d_a * sin_x;
        }
        if let ::core::option::Option::Some(into_k) = into_k.open() {
            *into_k += d_k;
        }
    },
)
