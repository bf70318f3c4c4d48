fn f(x: f64, y: Option<f64>) -> Option<f64> {
    let y = y?;
    Some(x * y)
}

// __record:
let matches = match y {
    Some(_) => true,
    _ => false,
};
let value = if matches {
    let Some(y_2 @ _) = y else { ::core::unreachable!() };
    let some = Some(x * y_2);
    some
} else {
    None
};
(
    value,
    move |
        (_, _): ((), ()),
        d_value: ::core::option::Option<f64>,
        (
            into_x,
            d_y,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, Wants1, ::core::option::Option<f64>>,
        )|
    {
        let mut d_y = d_y;
        let mut d_x = 0.0_f64;
        if matches {
            let Some(y_2 @ _) = y else { ::core::unreachable!() };
            let ::core::option::Option::Some(d_xy @ _) = d_value else {
                ::core::unreachable!()
            };
            d_x += d_xy * y_2;
            if let ::core::option::Option::Some(d_y) = d_y.get() {
                (*match d_y {
                    ::core::option::Option::Some(payload) => payload,
                    _ => ::core::unreachable!(),
                }) += d_xy * x;
            }
        }
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
    },
)
