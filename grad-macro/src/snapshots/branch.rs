fn f(x: f64, y: f64) -> f64 {
    if x > y { x * y } else { (x - y).exp() }
}

// value_and_grad_into:
let condition = x > y;
let branch;
let value = if condition {
    let xy = x * y;
    branch = ::chainrule::__private::Branch::Then(());
    xy
} else {
    let exp_2 = (x - y).exp();
    branch = ::chainrule::__private::Branch::Else(exp_2);
    exp_2
};
let d_value: f64 = 1.0;
let mut d_x = 0.0_f64;
let mut d_y = 0.0_f64;
match &branch {
    ::chainrule::__private::Branch::Then(_) => {
        d_x += d_value * y;
        d_y += d_value * x;
    }
    ::chainrule::__private::Branch::Else(record @ _) => {
        let &exp_2 = record;
        let d_difference = if d_value == 0.0 { 0.0 } else { d_value * exp_2 };
        d_x += d_difference;
        d_y -= d_difference;
    }
}
*into_x += d_x;
*into_y += d_y;
value

// __record:
let condition = x > y;
let branch;
let value = if condition {
    let xy = x * y;
    branch = ::chainrule::__private::Branch::Then(());
    xy
} else {
    let exp_2 = (x - y).exp();
    branch = ::chainrule::__private::Branch::Else(exp_2);
    exp_2
};
(
    value,
    move |
        (_, _): ((), ()),
        d_value: f64,
        (
            into_x,
            into_y,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, Wants1, f64>,
        )|
    {
        let mut d_x = 0.0_f64;
        let mut d_y = 0.0_f64;
        match &branch {
            ::chainrule::__private::Branch::Then(_) => {
                d_x += d_value * y;
                d_y += d_value * x;
            }
            ::chainrule::__private::Branch::Else(record @ _) => {
                let &exp_2 = record;
                let d_difference = if d_value == 0.0 {
                    0.0
                } else {
                    d_value * exp_2
                };
                d_x += d_difference;
                d_y -= d_difference;
            }
        }
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
        if let ::core::option::Option::Some(into_y) = into_y.open() {
            *into_y += d_y;
        }
    },
)
