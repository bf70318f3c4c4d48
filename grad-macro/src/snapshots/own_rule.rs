#[differentiable(forward = f_forward, backward = f_backward)]
fn f(x: f64, k: f64) -> f64 {
    foreign::solve(x, k)
}

// forward:
let (value, residual): (f64, _) = f_forward(x, k);
let tape = ::chainrule::__private::Tape::new(move |seed: f64| -> (f64, f64) {
    let (d_x, d_k): (f64, f64) = f_backward(&residual, seed);
    (d_x, d_k)
});
(value, tape)

// value_and_grad_into:
let (value, residual): (f64, _) = f_forward(x, k);
let (d_x, d_k): (f64, f64) = f_backward(&residual, 1.0);
*into_x += d_x;
*into_k += d_k;
value

// __record:
let (value, residual): (f64, _) = f_forward(x, k);
(
    value,
    move |
        (_, _): ((), ()),
        seed: f64,
        (
            into_x,
            into_k,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<'_, Wants1, f64>,
        )|
    {
        let (d_x, d_k): (f64, f64) = f_backward(&residual, seed);
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            *into_x += d_x;
        }
        if let ::core::option::Option::Some(into_k) = into_k.open() {
            *into_k += d_k;
        }
    },
)

// __jvp:
let mut dot_x: f64 = ::chainrule::__private::OwnedTangent::owned(dot_x.or_zero(&x));
let mut dot_k: f64 = ::chainrule::__private::OwnedTangent::owned(dot_k.or_zero(&k));
let (value, residual): (f64, _) = f_forward(x, k);
let dot_value = ::chainrule::__private::pushed(
    &::chainrule::__private::shape_of(&value).zero(),
    &(dot_x, dot_k),
    |seed| {
        let (d_x, d_k): (f64, f64) = f_backward(&residual, seed);
        (d_x, d_k)
    },
);
(value, dot_value)
