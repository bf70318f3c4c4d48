fn f(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * f(x, n - 1) }
}

// __record:
let condition = n == 0;
let branch;
let value = if condition {
    branch = ::chainrule::__private::Branch::Then(());
    1.0
} else {
    let (f_value, f_sweep) = <f>::__record(
        (
            ::chainrule::__private::Owned(::chainrule::__private::Wanted),
            ::chainrule::__private::Owned(::chainrule::__private::Unwanted),
        ),
        x,
        n - 1,
    );
    let product = x * f_value;
    branch = ::chainrule::__private::Branch::Else((f_value, f_sweep));
    product
};
(
    value,
    ::chainrule::__private::Box::new(move |
        (_, _): ((), ()),
        d_value: f64,
        (
            into_x,
            no_n,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, Wants1, ()>,
        )|
    {
        let mut d_x = 0.0_f64;
        match &branch {
            ::chainrule::__private::Branch::Then(_) => {}
            ::chainrule::__private::Branch::Else(record @ _) => {
                let &(f_value, ref f_sweep) = record;
                d_x += d_value * f_value;
                f_sweep(
                    ((), ()),
                    d_value * x,
                    (
                        ::chainrule::__private::Slot::new(&mut d_x),
                        ::chainrule::__private::Slot::none(),
                    ),
                );
            }
        }
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
    }),
)
