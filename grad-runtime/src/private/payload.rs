//! The parts of a tangent by the names of what they belong to: of an enum's tangent the tokens tell neither the name nor,
//! where a variant is imported, that it is an enum's.

/// The part that belongs to a field of a variant, both given by [`name`]. A struct has its fields whatever it is called.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no such variant or field",
    note = "write out the path of a variant that goes by another name: `Shape::Circle`"
)]
/// The type of the part is a parameter, since it may be a type that only the user's module sees.
pub trait Payload<const VARIANT: u64, const FIELD: u64, P> {
    /// The part.
    ///
    /// # Panics
    /// If another variant is there, which would be a mistake of the macro.
    fn part(&self) -> &P;

    /// The part, to change it.
    ///
    /// # Panics
    /// If another variant is there, which would be a mistake of the macro.
    fn part_mut(&mut self) -> &mut P;
}

/// A name as a number, by the function FNV-1a.
#[must_use]
pub const fn name(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash
}

/// The part of a tangent.
#[inline]
pub fn payload<const VARIANT: u64, const FIELD: u64, T: Payload<VARIANT, FIELD, P>, P>(of: &T) -> &P {
    of.part()
}

/// The part of a tangent, to change it.
#[inline]
pub fn payload_mut<const VARIANT: u64, const FIELD: u64, T: Payload<VARIANT, FIELD, P>, P>(of: &mut T) -> &mut P {
    of.part_mut()
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn names_are_told_apart() {
        assert_eq!(name(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(name("a"), 0xaf63_dc4c_8601_ec8c);
        assert_ne!(name("Circle"), name("Square"));
        assert_ne!(name("0"), name("1"));
    }
}
