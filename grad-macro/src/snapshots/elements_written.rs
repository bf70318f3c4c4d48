fn f(x: &mut [f64], k: f64) {
    for v in x.iter_mut() {
        *v = (k * *v).tanh();
    }
}

// __record:
let len = x.len();
let mut tape = ::chainrule::__private::PlainTape::with_room(x.len());
for v in x.iter_mut() {
    let v_2 = *v;
    let tanh_kv = (k * v_2).tanh();
    *v = tanh_kv;
    tape.push((v_2, tanh_kv));
}
(
    (),
    move |
        (_, _): ((), ()),
        d_value: (),
        (
            d_x,
            into_k,
        ): (
            ::chainrule::__private::Slot<'_, ::chainrule::__private::Wanted, [f64]>,
            ::chainrule::__private::Slot<'_, Wants1, f64>,
        )|
    {
        let d_x = d_x.always();
        let mut d_k = 0.0_f64;
        let mut records = tape.iter().rev();
        for position in (0..len).rev() {
            let &(v_2, tanh_kv) = ::chainrule::__private::pull(&mut records);
            let d_tanh_kv = d_x[position];
            d_x[position] = 0.0;
            let d_kv = d_tanh_kv * (1.0 - tanh_kv * tanh_kv);
            d_k += d_kv * v_2;
            d_x[position] += d_kv * k;
        }
        if let ::core::option::Option::Some(into_k) = into_k.open() {
            *into_k += d_k;
        }
    },
)
