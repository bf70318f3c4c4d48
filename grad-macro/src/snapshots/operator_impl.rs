impl<'a> Mul<&'a Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, v: &'a Vec3) -> Vec3 {
        Vec3 { x: self * v.x, y: self * v.y, z: self * v.z }
    }
}

// __record:
let v_x = v.x;
let v_y = v.y;
let v_z = v.z;
let value = Vec3 {
    x: this * v_x,
    y: this * v_y,
    z: this * v_z,
};
(
    value,
    move |
        (_, v): ((), &Vec3),
        d_value: <Vec3 as ::chainrule::__private::Differentiable>::Tangent,
        (
            into_this,
            d_v,
        ): (
            ::chainrule::__private::Slot<'_, Wants0, f64>,
            ::chainrule::__private::Slot<
                '_,
                Wants1,
                <Vec3 as ::chainrule::__private::Differentiable>::Tangent,
            >,
        )|
    {
        let mut d_v = d_v;
        let d_product = d_value.x;
        let d_product_2 = d_value.y;
        let d_product_3 = d_value.z;
        let mut d_this = d_product_3 * v_z;
        let d_v_z = d_product_3 * this;
        if let ::core::option::Option::Some(d_v) = d_v.get() {
            ::chainrule::__private::accumulate(&mut d_v.z, &d_v_z);
        }
        d_this += d_product_2 * v_y;
        let d_v_y = d_product_2 * this;
        if let ::core::option::Option::Some(d_v) = d_v.get() {
            ::chainrule::__private::accumulate(&mut d_v.y, &d_v_y);
        }
        d_this += d_product * v_x;
        let d_v_x = d_product * this;
        if let ::core::option::Option::Some(d_v) = d_v.get() {
            ::chainrule::__private::accumulate(&mut d_v.x, &d_v_x);
        }
        if let ::core::option::Option::Some(into_this) = into_this.open() {
            *into_this += d_this;
        }
    },
)

// record:
mul_gate::__record(
    (
        ::chainrule::__private::Owned(given_0),
        ::chainrule::__private::Shared(given_1),
    ),
    operand_0,
    operand_1,
)

// jvp:
mul_gate::__jvp(
    (::chainrule::__private::Lent(given_0), ::chainrule::__private::Lent(given_1)),
    operand_0,
    operand_1,
)
