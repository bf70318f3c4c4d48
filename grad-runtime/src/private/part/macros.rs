//! The questions as expansions ask them.

/// The cotangent of a field, if it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! __part {
    ($whole:expr, $field:tt) => {{
        #[allow(unused_imports, reason = "needed by fields with a tangent")]
        use $crate::private::{AnyWhole as _, PartMut as _};
        let of = $crate::private::whole(&$whole).part(|value| &value.$field);
        $crate::private::Part(&mut $whole.$field, of).get()
    }};
    ($whole:expr, ($variant:literal $field:literal) $value:pat, $payload:ident) => {{
        #[allow(unused_imports, reason = "needed by payloads with a tangent")]
        use $crate::private::{AnyWhole as _, PartMut as _};
        #[allow(unreachable_patterns, reason = "there may be one variant only")]
        let of = $crate::private::whole(&$whole).part(|value| match value {
            $value => $payload,
            _ => ::core::unreachable!(),
        });
        let payload = $crate::private::payload_mut::<
            { $crate::private::name($variant) },
            { $crate::private::name($field) },
            _,
            _,
        >(&mut $whole);
        $crate::private::Part(payload, of).get()
    }};
}

/// Where a callee adds the cotangent of a field, or of a part of it.
#[doc(hidden)]
#[macro_export]
macro_rules! __part_slot {
    ($whole:expr, $field:tt, $part:expr) => {{
        #[allow(unused_imports, reason = "needed by fields with a tangent")]
        use $crate::private::{AnyWhole as _, PartMut as _};
        let of = $crate::private::whole(&$whole).part(|value| &value.$field);
        $crate::private::Part(&mut $whole.$field, of).slot($part)
    }};
    ($whole:expr, ($variant:literal $field:literal) $value:pat, $payload:ident, $part:expr) => {{
        #[allow(unused_imports, reason = "needed by payloads with a tangent")]
        use $crate::private::{AnyWhole as _, PartMut as _};
        #[allow(unreachable_patterns, reason = "there may be one variant only")]
        let of = $crate::private::whole(&$whole).part(|value| match value {
            $value => $payload,
            _ => ::core::unreachable!(),
        });
        let payload = $crate::private::payload_mut::<
            { $crate::private::name($variant) },
            { $crate::private::name($field) },
            _,
            _,
        >(&mut $whole);
        $crate::private::Part(payload, of).slot($part)
    }};
}

/// Whether the cotangent of a field is wanted, given whether that of the whole is.
#[doc(hidden)]
#[macro_export]
macro_rules! __part_want {
    ($want:expr, $whole:expr, $field:tt) => {{
        #[allow(unused_imports, reason = "needed by fields with a tangent")]
        use $crate::private::{AnyOwner as _, AnyWant as _};
        let part = $crate::private::owner(&$whole).part(|tangent| &tangent.$field);
        $crate::private::WantOf(part, $want).want()
    }};
    ($want:expr, $whole:expr, ($variant:literal $field:literal) $value:pat, $payload:ident) => {{
        #[allow(unused_imports, reason = "needed by payloads with a tangent")]
        use $crate::private::{AnyOwner as _, AnyWant as _};
        let part = $crate::private::owner(&$whole).part(|tangent| {
            $crate::private::payload::<{ $crate::private::name($variant) }, { $crate::private::name($field) }, _, _>(
                tangent,
            )
        });
        $crate::private::WantOf(part, $want).want()
    }};
}

/// The tangent of a field, if it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! __part_tangent {
    ($whole:expr, $field:tt) => {{
        #[allow(unused_imports, reason = "needed by fields with a tangent")]
        use $crate::private::{AnyWhole as _, PartRef as _};
        let of = $crate::private::whole(&$whole).part(|value| &value.$field);
        $crate::private::Part(&$whole.$field, of).get()
    }};
    ($whole:expr, ($variant:literal $field:literal) $value:pat, $payload:ident) => {{
        #[allow(unused_imports, reason = "needed by payloads with a tangent")]
        use $crate::private::{AnyWhole as _, PartRef as _};
        #[allow(unreachable_patterns, reason = "there may be one variant only")]
        let of = $crate::private::whole(&$whole).part(|value| match value {
            $value => $payload,
            _ => ::core::unreachable!(),
        });
        let payload =
            $crate::private::payload::<{ $crate::private::name($variant) }, { $crate::private::name($field) }, _, _>(
                &$whole,
            );
        $crate::private::Part(payload, of).get()
    }};
}

/// The tangent that a callee is given of a field, or of a part of it.
#[doc(hidden)]
#[macro_export]
macro_rules! __part_given {
    ($whole:expr, $field:tt, $part:expr) => {{
        #[allow(unused_imports, reason = "needed by fields with a tangent")]
        use $crate::private::{AnyGiven as _, AnyWhole as _, PartRef as _};
        let of = $crate::private::whole(&$whole).part(|value| &value.$field);
        $crate::private::GivenOf($crate::private::Part(&$whole.$field, of).given($part)).given()
    }};
    ($whole:expr, ($variant:literal $field:literal) $value:pat, $payload:ident, $part:expr) => {{
        #[allow(unused_imports, reason = "needed by payloads with a tangent")]
        use $crate::private::{AnyGiven as _, AnyWhole as _, PartRef as _};
        #[allow(unreachable_patterns, reason = "there may be one variant only")]
        let of = $crate::private::whole(&$whole).part(|value| match value {
            $value => $payload,
            _ => ::core::unreachable!(),
        });
        let payload =
            $crate::private::payload::<{ $crate::private::name($variant) }, { $crate::private::name($field) }, _, _>(
                &$whole,
            );
        $crate::private::GivenOf($crate::private::Part(payload, of).given($part)).given()
    }};
}
