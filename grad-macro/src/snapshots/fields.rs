fn f(m: &Model, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..m.w.len() {
        s += m.w[i] * m.data[i];
    }
    s * g(&m.data, x) * m.rate
}

// value_and_grad_into:
::chainrule::__private::shape_of(&*m).check(d_m, "buffer of `m`");
let mut s = 0.0;
let len_2 = m.w.len();
for i in 0..len_2 {
    s += m.w[i] * m.data[i];
}
let s_2 = s;
let (g_value, g_sweep) = <g>::__record(
    (
        ::chainrule::__private::Shared(
            ::chainrule::__private::part_want!(
                ::chainrule::__private::Wanted, * m, data
            ),
        ),
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
    ),
    &m.data,
    x,
);
let product = s_2 * g_value;
let m_rate = m.rate;
let value = product * m_rate;
let d_value: f64 = 1.0;
let d_product = d_value * m_rate;
let d_m_rate = d_value * product;
::chainrule::__private::accumulate(&mut d_m.rate, &d_m_rate);
let d_s = d_product * g_value;
let d_g_value = d_product * s_2;
let mut d_x = 0.0_f64;
g_sweep(
    (&m.data, ()),
    d_g_value,
    (
        ::chainrule::__private::part_slot!(* d_m, data, | d_data | d_data),
        ::chainrule::__private::Slot::new(&mut d_x),
    ),
);
for i in (0..len_2).rev() {
    let d_product_2 = d_s;
    let d_m_w_i = d_product_2 * m.data[i];
    let d_m_data_i = d_product_2 * m.w[i];
    if let ::core::option::Option::Some(d_data_2) = ::chainrule::__private::part!(
        * d_m, data
    ) {
        ::chainrule::__private::accumulate(&mut d_data_2[i], &d_m_data_i);
    }
    if let ::core::option::Option::Some(d_w) = ::chainrule::__private::part!(
        * d_m, w
    ) {
        ::chainrule::__private::accumulate(&mut d_w[i], &d_m_w_i);
    }
}
*into_x += d_x;
value

// __jvp:
let dot_m = dot_m.or_zero(&*m);
let dot_m: &<Model as ::chainrule::__private::Differentiable>::Tangent = ::chainrule::__private::View::view(
    &dot_m,
);
let mut dot_x: f64 = ::chainrule::__private::OwnedTangent::owned(dot_x.or_zero(&x));
let mut s = 0.0;
let mut dot_s = 0.0;
for i in 0..m.w.len() {
    let dot_m_w_i = match ::chainrule::__private::part_tangent!(* dot_m, w) {
        ::core::option::Option::Some(dot_w) => {
            ::chainrule::__private::tangent_at(&m.w[i], &dot_w[i])
        }
        ::core::option::Option::None => ::chainrule::__private::zero_at(&m.w[i]),
    };
    let m_w_i = m.w[i];
    let dot_m_data_i = match ::chainrule::__private::part_tangent!(* dot_m, data) {
        ::core::option::Option::Some(dot_data) => {
            ::chainrule::__private::tangent_at(&m.data[i], &dot_data[i])
        }
        ::core::option::Option::None => ::chainrule::__private::zero_at(&m.data[i]),
    };
    let m_data_i = m.data[i];
    ::chainrule::__private::taken_for_float(&m_w_i);
    ::chainrule::__private::taken_for_float(&m_data_i);
    dot_s += dot_m_w_i * m_data_i + dot_m_data_i * m_w_i;
    s += m_w_i * m_data_i;
}
let dot_s_2 = dot_s;
let s_2 = s;
let (g_value, dot_g_value) = <g>::__jvp(
    (
        ::chainrule::__private::part_given!(
            * dot_m, data, | dot_data_2 | dot_data_2
        ),
        ::chainrule::__private::Given(dot_x),
    ),
    &m.data,
    x,
);
::chainrule::__private::taken_for_float(&g_value);
let product = s_2 * g_value;
let dot_product = dot_s_2 * g_value + dot_g_value * s_2;
let dot_m_rate = ::chainrule::__private::tangent_at(&m.rate, &dot_m.rate);
let m_rate = m.rate;
::chainrule::__private::taken_for_float(&m_rate);
let dot_product_2 = dot_product * m_rate + dot_m_rate * product;
(product * m_rate, dot_product_2)
