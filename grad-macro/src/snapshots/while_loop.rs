fn f(x: f64) -> f64 {
    let mut y = x;
    while y < 10.0 {
        y *= x;
    }
    y
}

// __record:
let mut y = x;
let mut tape = ::chainrule::__private::PlainTape::new();
while y < 10.0 {
    let y_2 = y;
    y = y_2 * x;
    tape.push(y_2);
}
let value = y;
(
    value,
    move |
        (_,): ((),),
        d_value: f64,
        (into_x,): (::chainrule::__private::Slot<'_, Wants0, f64>,)|
    {
        let mut d_y = d_value;
        let mut d_x = 0.0_f64;
        for &y_2 in tape.iter().rev() {
            let d_yx = d_y;
            d_y = 0.0;
            d_x += d_yx * y_2;
            d_y += d_yx * x;
        }
        d_x += d_y;
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
    },
)
