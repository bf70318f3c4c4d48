fn f(x: f64, y: &mut f64) -> f64 {
    *y *= x;
    *y + x
}

// __record:
let y_2 = *y;
*y = y_2 * x;
(
    *y + x,
    move |
        (_, _): ((), ()),
        d_value: f64,
        (
            into_x,
            d_y,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, ::chainrule::__private::Wanted, f64>,
        )|
    {
        let d_y = d_y.always();
        let mut d_x = d_value;
        *d_y += d_value;
        let d_yx = *d_y;
        *d_y = 0.0;
        d_x += d_yx * y_2;
        *d_y += d_yx * x;
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
    },
)
