fn f(x: f64, y: f64) -> f64 {
    let root = if x > y { Some((x - y).sqrt()) } else { None };
    match root {
        Some(root) => root * x,
        None => y,
    }
}

// value_and_grad_into:
let condition = x > y;
let branch;
let root = if condition {
    let sqrt_2 = (x - y).sqrt();
    let some = Some(sqrt_2);
    branch = ::chainrule::__private::Branch::Then(sqrt_2);
    some
} else {
    branch = ::chainrule::__private::Branch::Else(());
    None
};
let matches = match root {
    Some(_) => true,
    _ => false,
};
let value = if matches {
    let Some(root_2 @ _) = root else { ::core::unreachable!() };
    root_2 * x
} else {
    y
};
let root_shape = ::chainrule::__private::shape_of(&root);
let d_value: f64 = 1.0;
let mut d_x = 0.0_f64;
let mut d_y = 0.0_f64;
let mut d_root = root_shape.zero();
if matches {
    let Some(root_2 @ _) = root else { ::core::unreachable!() };
    d_x += d_value * root_2;
    (*match &mut d_root {
        ::core::option::Option::Some(payload) => payload,
        _ => ::core::unreachable!(),
    }) += d_value * x;
} else {
    d_y += d_value;
}
match &branch {
    ::chainrule::__private::Branch::Then(record @ _) => {
        let &sqrt_2 = record;
        let d_some = d_root;
        let ::core::option::Option::Some(d_sqrt @ _) = d_some else {
            ::core::unreachable!()
        };
        let d_difference = if d_sqrt == 0.0 { 0.0 } else { d_sqrt * 0.5 / sqrt_2 };
        d_x += d_difference;
        d_y -= d_difference;
    }
    ::chainrule::__private::Branch::Else(_) => {}
}
*into_x += d_x;
*into_y += d_y;
value

// __jvp:
let mut dot_x: f64 = ::chainrule::__private::OwnedTangent::owned(dot_x.or_zero(&x));
let mut dot_y: f64 = ::chainrule::__private::OwnedTangent::owned(dot_y.or_zero(&y));
let condition = x > y;
let mut dot_root;
let root = if condition {
    let dot_difference = dot_x - dot_y;
    let sqrt_2 = (x - y).sqrt();
    let dot_some = Some(
        if dot_difference == 0.0 { 0.0 } else { dot_difference * 0.5 / sqrt_2 },
    );
    let some = Some(sqrt_2);
    dot_root = dot_some;
    some
} else {
    dot_root = None;
    None
};
let matches = match root {
    Some(_) => true,
    _ => false,
};
let mut dot_chosen;
let chosen = if matches {
    let ::core::option::Option::Some(dot_root_2 @ _) = dot_root else {
        ::core::unreachable!()
    };
    let Some(root_2 @ _) = root else { ::core::unreachable!() };
    dot_chosen = dot_root_2 * x + dot_x * root_2;
    root_2 * x
} else {
    dot_chosen = dot_y;
    y
};
(chosen, dot_chosen)
