fn f(x: &mut [f64], k: usize) {
    let (low, high) = x.split_at_mut(k);
    for (l, h) in low.iter_mut().zip(high) {
        *l *= *h;
    }
}

// __record:
let (low, high) = x.split_at_mut(k);
let end = low.len().min(high.len());
let mut tape = ::chainrule::__private::PlainTape::with_room(
    ::chainrule::__private::room(&(0..end)),
);
for position in 0..end {
    let l = &mut low[position];
    let h = &mut high[position];
    let h_2 = *h;
    let l_2 = *l;
    *l = l_2 * h_2;
    tape.push((h_2, l_2));
}
(
    (),
    move |
        (_, _): ((), ()),
        d_value: (),
        (
            d_x,
            no_k,
        ): (
            ::chainrule::__private::Slot<'_, ::chainrule::__private::Wanted, [f64]>,
            ::chainrule::__private::Slot<'_, Wants1, ()>,
        )|
    {
        let d_x = d_x.always();
        let mut records = tape.iter().rev();
        for position in (0..end).rev() {
            let &(h_2, l_2) = ::chainrule::__private::pull(&mut records);
            let d_lh = d_x[..k][position];
            d_x[..k][position] = 0.0;
            d_x[..k][position] += d_lh * h_2;
            d_x[k..][position] += d_lh * l_2;
        }
    },
)

// __jvp:
let mut dot_x = dot_x.or_zero(&*x);
let dot_x: &mut [f64] = ::chainrule::__private::ViewMut::view_mut(&mut dot_x);
let (low, high) = x.split_at_mut(k);
for position in 0..low.len().min(high.len()) {
    let l = &mut low[position];
    let h = &mut high[position];
    let h_2 = *h;
    let l_2 = *l;
    dot_x[..k][position] = dot_x[..k][position] * h_2 + dot_x[k..][position] * l_2;
    *l = l_2 * h_2;
}
((), ())
