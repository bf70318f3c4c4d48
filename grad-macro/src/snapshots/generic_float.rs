fn f<T: Real>(x: T, y: T) -> T {
    if x > T::zero() { x.sqrt() / y } else { y.max(x) * T::from_f64(0.5) }
}

// value_and_grad_into:
let condition = x > T::zero();
let branch;
let value = if condition {
    let sqrt_x = x.sqrt();
    let quotient = sqrt_x / y;
    branch = ::chainrule::__private::Branch::Then(sqrt_x);
    quotient
} else {
    let product = y.max(x) * T::from_f64(0.5);
    branch = ::chainrule::__private::Branch::Else(());
    product
};
let d_value: T = ::chainrule::__private::one::<T>();
let mut d_x = ::chainrule::__private::zero::<T>();
let mut d_y = ::chainrule::__private::zero::<T>();
match &branch {
    ::chainrule::__private::Branch::Then(record @ _) => {
        let &sqrt_x = record;
        let d_sqrt_x = if d_value == ::chainrule::__private::zero::<T>() {
            ::chainrule::__private::zero::<T>()
        } else {
            d_value / y
        };
        d_y
            -= if d_value == ::chainrule::__private::zero::<T>() {
                ::chainrule::__private::zero::<T>()
            } else {
                d_sqrt_x * (sqrt_x / y)
            };
        d_x
            += if d_sqrt_x == ::chainrule::__private::zero::<T>() {
                ::chainrule::__private::zero::<T>()
            } else {
                d_sqrt_x * ::chainrule::__private::number::<T>(0.5) / sqrt_x
            };
    }
    ::chainrule::__private::Branch::Else(_) => {
        let d_max_y = d_value * T::from_f64(0.5);
        d_y
            += if y >= x || x.is_nan() {
                d_max_y
            } else {
                ::chainrule::__private::zero::<T>()
            };
        d_x
            += if !(y >= x || x.is_nan()) {
                d_max_y
            } else {
                ::chainrule::__private::zero::<T>()
            };
    }
}
*into_x += d_x;
*into_y += d_y;
value

// __jvp:
let mut dot_x: T = ::chainrule::__private::OwnedTangent::owned(dot_x.or_zero(&x));
let mut dot_y: T = ::chainrule::__private::OwnedTangent::owned(dot_y.or_zero(&y));
let condition = x > T::zero();
let mut dot_chosen;
let chosen = if condition {
    let sqrt_x = x.sqrt();
    let dot_sqrt_x = if dot_x == ::chainrule::__private::zero::<T>() {
        ::chainrule::__private::zero::<T>()
    } else {
        dot_x * ::chainrule::__private::number::<T>(0.5) / sqrt_x
    };
    let quotient = sqrt_x / y;
    let dot_quotient = (if dot_sqrt_x == ::chainrule::__private::zero::<T>() {
        ::chainrule::__private::zero::<T>()
    } else {
        dot_sqrt_x / y
    })
        - (if dot_y == ::chainrule::__private::zero::<T>() {
            ::chainrule::__private::zero::<T>()
        } else {
            dot_y * quotient / y
        });
    dot_chosen = dot_quotient;
    quotient
} else {
    let dot_max_y = (if y >= x || x.is_nan() {
        dot_y
    } else {
        ::chainrule::__private::zero::<T>()
    })
        + (if !(y >= x || x.is_nan()) {
            dot_x
        } else {
            ::chainrule::__private::zero::<T>()
        });
    let known = T::from_f64(0.5);
    dot_chosen = dot_max_y * known;
    y.max(x) * known
};
(chosen, dot_chosen)
