#[differentiable(forward = f_forward, backward = f_backward)]
fn f(x: &[f64], y: &mut f64) -> f64 {
    foreign::solve(x, y)
}

// __record:
use ::chainrule::__private::RunAgain as _;
let (value, residual): (f64, _) = ::chainrule::__private::Forward::<
    _,
    (::chainrule::__private::TakesRef<[f64]>, ::chainrule::__private::TakesMut<f64>),
>::new(f_forward)
    .run((x, &mut *y));
(
    value,
    move |
        (x, _): (&[f64], ()),
        seed: f64,
        (
            into_x,
            into_y,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, [f64]>,
            ::chainrule::__private::Slot<'_, ::chainrule::__private::Wanted, f64>,
        )|
    {
        let into_y = into_y.always();
        let d_x = residual
            .with(
                &mut residual.copies(),
                (x, ()),
                |residual| {
                    let d_x: ::chainrule::__private::Vec<f64> = f_backward(
                        residual,
                        seed,
                        into_y,
                    );
                    d_x
                },
            );
        if let ::core::option::Option::Some(into_x) = into_x.open() {
            ::chainrule::__private::accumulate_slice(into_x, &d_x);
        }
    },
)

// __jvp:
let dot_x = dot_x.or_zero(&*x);
let dot_x: &[f64] = ::chainrule::__private::View::view(&dot_x);
let mut dot_y = dot_y.or_zero(&*y);
let dot_y: &mut f64 = ::chainrule::__private::ViewMut::view_mut(&mut dot_y);
let (value, residual): (f64, _) = f_forward(x, &mut *y);
let (dot_value, (d_y,)) = ::chainrule::__private::pushed(
    &(
        ::chainrule::__private::shape_of(&value).zero(),
        (::chainrule::__private::shape_of(&*y).zero(),),
    ),
    &((dot_x.to_vec(),), (::core::clone::Clone::clone(dot_y),)),
    |(seed, (mut d_y,))| {
        let d_x: ::chainrule::__private::Vec<f64> = f_backward(
            &residual,
            seed,
            &mut d_y,
        );
        ((d_x,), (d_y,))
    },
);
*dot_y = d_y;
(value, dot_value)
