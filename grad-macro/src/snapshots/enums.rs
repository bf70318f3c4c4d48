fn f(x: f64, y: f64) -> f64 {
    let shape = if x > y { Shape::Circle { r: x * y } } else { Shape::Box(x, y) };
    match shape {
        Shape::Circle { r } => r * r,
        Shape::Box(a, b) => a * b,
    }
}

// value_and_grad_into:
let condition = x > y;
let shape = if condition {
    let built = Shape::Circle { r: x * y };
    built
} else {
    let built_2 = Shape::Box(x, y);
    built_2
};
let matches = match shape {
    Shape::Circle { r: _ } => true,
    _ => false,
};
let shape_shape = ::chainrule::__private::shape_of(&shape);
let branch;
let value = if matches {
    let Shape::Circle { r, .. } = shape else { ::core::unreachable!() };
    let rr = r * r;
    branch = ::chainrule::__private::Branch::Then(r);
    rr
} else {
    let Shape::Box(a, b) = shape else { ::core::unreachable!() };
    let ab = a * b;
    branch = ::chainrule::__private::Branch::Else((a, b));
    ab
};
let d_value: f64 = 1.0;
let mut d_shape = shape_shape.zero();
match &branch {
    ::chainrule::__private::Branch::Then(record @ _) => {
        let &r = record;
        let d_r = 2.0 * d_value * r;
        ::chainrule::__private::accumulate(
            ::chainrule::__private::payload_mut::<
                { ::chainrule::__private::name("Circle") },
                { ::chainrule::__private::name("r") },
                _,
                _,
            >(&mut d_shape),
            &d_r,
        );
    }
    ::chainrule::__private::Branch::Else(record @ _) => {
        let &(a, b) = record;
        let d_a = d_value * b;
        let d_b = d_value * a;
        ::chainrule::__private::accumulate(
            ::chainrule::__private::payload_mut::<
                { ::chainrule::__private::name("Box") },
                { ::chainrule::__private::name("1") },
                _,
                _,
            >(&mut d_shape),
            &d_b,
        );
        ::chainrule::__private::accumulate(
            ::chainrule::__private::payload_mut::<
                { ::chainrule::__private::name("Box") },
                { ::chainrule::__private::name("0") },
                _,
                _,
            >(&mut d_shape),
            &d_a,
        );
    }
}
let mut d_x = 0.0_f64;
let mut d_y = 0.0_f64;
if condition {
    let d_built = d_shape;
    let d_xy = (*::chainrule::__private::payload::<
        { ::chainrule::__private::name("Circle") },
        { ::chainrule::__private::name("r") },
        _,
        _,
    >(&d_built));
    d_x += d_xy * y;
    d_y += d_xy * x;
} else {
    let d_built_2 = d_shape;
    d_x
        += (*::chainrule::__private::payload::<
            { ::chainrule::__private::name("Box") },
            { ::chainrule::__private::name("0") },
            _,
            _,
        >(&d_built_2));
    d_y
        += (*::chainrule::__private::payload::<
            { ::chainrule::__private::name("Box") },
            { ::chainrule::__private::name("1") },
            _,
            _,
        >(&d_built_2));
}
*into_x += d_x;
*into_y += d_y;
value
