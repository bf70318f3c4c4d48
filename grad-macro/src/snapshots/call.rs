fn f(x: &[f64], k: f64) -> f64 {
    let half = x.len() / 2;
    g(&x[..half], k) * m::h(k)
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*x).check_slice(d_x, "buffer of `x`");
let half = x.len() / 2;
let (g_value, g_sweep) = <g>::__record(
    (
        ::chainrule::__private::Shared(::chainrule::__private::Wanted),
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
    ),
    &x[..half],
    k,
);
let (h_value, h_sweep) = <m::h>::__record(
    (::chainrule::__private::Owned(::chainrule::__private::Wanted),),
    k,
);
let value = g_value * h_value;
let d_value: f64 = 1.0;
let d_g_value = d_value * h_value;
let d_h_value = d_value * g_value;
let mut d_k = 0.0_f64;
h_sweep(((),), d_h_value, (::chainrule::__private::Slot::new(&mut d_k),));
g_sweep(
    (&x[..half], ()),
    d_g_value,
    (
        ::chainrule::__private::Slot::new(&mut d_x[..half]),
        ::chainrule::__private::Slot::new(&mut d_k),
    ),
);
*into_k += d_k;
value

// __record:
let half = x.len() / 2;
let (g_value, g_sweep) = <g>::__record(
    (
        ::chainrule::__private::Shared(want_x),
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
    ),
    &x[..half],
    k,
);
let (h_value, h_sweep) = <m::h>::__record(
    (::chainrule::__private::Owned(::chainrule::__private::Wanted),),
    k,
);
let value = g_value * h_value;
(
    value,
    move |
        (x, _): (&[f64], ()),
        d_value: f64,
        (
            d_x,
            into_k,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, [f64]>,
            ::chainrule::__private::Slot<'_, Wants1, f64>,
        )|
    {
        let mut d_x = d_x;
        let d_g_value = d_value * h_value;
        let d_h_value = d_value * g_value;
        let mut d_k = 0.0_f64;
        h_sweep(((),), d_h_value, (::chainrule::__private::Slot::new(&mut d_k),));
        g_sweep(
            (&x[..half], ()),
            d_g_value,
            (
                d_x.part(|d_x| &mut d_x[..half]),
                ::chainrule::__private::Slot::new(&mut d_k),
            ),
        );
        if let ::core::option::Option::Some(into_k) = into_k.open() {
            *into_k += d_k;
        }
    },
)
