fn f(x: &[f64], k: f64) -> Option<f64> {
    let mut best: Option<f64> = None;
    for v in x {
        let score = v * k;
        if best.is_none_or(|b| score > b) {
            best = Some(score);
        }
    }
    best
}

// __record:
let mut best: Option<f64> = None;
let len = x.len();
let mut tape = ::chainrule::__private::Vec::with_capacity(x.len());
for v in x {
    let score = *v * k;
    let chosen = if match best {
        Some(_) => true,
        _ => false,
    } {
        let Some(b) = best else { ::core::unreachable!() };
        score > b
    } else {
        true
    };
    let branch;
    if chosen {
        let some = Some(score);
        let best_shape = ::chainrule::__private::shape_of(&best);
        best = some;
        branch = ::chainrule::__private::Branch::Then(best_shape);
    } else {
        branch = ::chainrule::__private::Branch::Else(());
    }
    tape.push(branch);
}
(
    best,
    move |
        (x, _): (&[f64], ()),
        d_value: ::core::option::Option<f64>,
        (
            d_x,
            into_k,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, [f64]>,
            ::chainrule::__private::Slot<'_, Wants1, f64>,
        )|
    {
        let mut d_x = d_x;
        let mut d_best = d_value;
        let mut d_k = 0.0_f64;
        let mut records = tape.iter().rev();
        for position in (0..len).rev() {
            let branch = ::chainrule::__private::pull(&mut records);
            let v_2 = x[position];
            let mut d_score = 0.0_f64;
            match &branch {
                ::chainrule::__private::Branch::Then(record @ _) => {
                    let best_shape = record;
                    let d_some = ::core::mem::replace(
                        &mut d_best,
                        best_shape.zero(),
                    );
                    d_score
                        += (*match &d_some {
                            ::core::option::Option::Some(payload) => payload,
                            _ => ::core::unreachable!(),
                        });
                }
                ::chainrule::__private::Branch::Else(_) => {}
            }
            d_k += d_score * v_2;
            if let ::core::option::Option::Some(d_x) = d_x.get() {
                d_x[position] += d_score * k;
            }
        }
        if let ::core::option::Option::Some(into_k) = into_k.open() {
            *into_k += d_k;
        }
    },
)
