fn f(a: Vec3, b: &Vec3, k: f64) -> f64 {
    let mut c = a + k * b;
    c *= 2.0;
    c.norm() * 0.5
}

// value_and_grad_into:
::chainrule::__private::shape_of(&a).check(d_a, "buffer of `a`");
::chainrule::__private::shape_of(&*b).check(d_b, "buffer of `b`");
let (product, mul_sweep) = ::chainrule::__private::binary(
    ::chainrule::__private::op::Mul,
    (
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
        ::chainrule::__private::Shared(::chainrule::__private::Wanted),
    ),
    k,
    b,
);
let product_shape = ::chainrule::__private::shape_of(&product);
let (mut c, add_sweep) = ::chainrule::__private::binary(
    ::chainrule::__private::op::Add,
    (
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
    ),
    a,
    product,
);
let (nothing, mul_assign_sweep) = ::chainrule::__private::assign(
    ::chainrule::__private::op::MulAssign,
    (
        ::chainrule::__private::InOut,
        ::chainrule::__private::Owned(::chainrule::__private::Unwanted),
    ),
    &mut c,
    2.0,
);
let kind_of_c = ::chainrule::__private::kind(::chainrule::__private::Wanted);
let kept_c = ::chainrule::__private::keep(&kind_of_c, &c);
let (norm_value, norm_sweep) = c.__norm_record((kind_of_c,));
let c_shape = ::chainrule::__private::shape_of(&c);
let norm_value_shape = ::chainrule::__private::shape_of(&norm_value);
let (value, mul_sweep_2) = ::chainrule::__private::binary(
    ::chainrule::__private::op::Mul,
    (
        ::chainrule::__private::Owned(::chainrule::__private::Wanted),
        ::chainrule::__private::Owned(::chainrule::__private::Unwanted),
    ),
    norm_value,
    0.5,
);
let d_value: f64 = 1.0;
let mut d_norm_value = norm_value_shape.zero();
mul_sweep_2(
    ((), ()),
    d_value,
    (
        ::chainrule::__private::Slot::new(&mut d_norm_value),
        ::chainrule::__private::Slot::none(),
    ),
);
let mut d_c = c_shape.zero();
norm_sweep(
    (::chainrule::__private::pass_again(&kept_c),),
    d_norm_value,
    (::chainrule::__private::Slot::new(&mut d_c),),
);
let no_seed = ();
mul_assign_sweep(
    ((), ()),
    no_seed,
    (
        ::chainrule::__private::Slot::new(&mut d_c),
        ::chainrule::__private::Slot::none(),
    ),
);
let mut d_product = product_shape.zero();
add_sweep(
    ((), ()),
    d_c,
    (
        ::chainrule::__private::Slot::new(&mut *d_a),
        ::chainrule::__private::Slot::new(&mut d_product),
    ),
);
let mut d_k = 0.0_f64;
mul_sweep(
    ((), b),
    d_product,
    (
        ::chainrule::__private::Slot::new(&mut d_k),
        ::chainrule::__private::Slot::new(&mut *d_b),
    ),
);
*into_k += d_k;
value
