/// A tape with room for `N` records, without allocation: of a loop whose number of iterations is a constant.
#[derive(Debug, Clone)]
pub struct FixedTape<T, const N: usize> {
    records: [Option<T>; N],
    len: usize,
}

impl<T, const N: usize> FixedTape<T, N> {
    /// An empty tape.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { records: [const { None }; N], len: 0 }
    }

    /// Empties the tape.
    #[inline]
    pub const fn clear(&mut self) {
        self.len = 0;
    }

    /// Adds a record.
    ///
    /// # Panics
    /// If the tape is full, which would be a mistake of the macro.
    #[inline]
    pub fn push(&mut self, record: T) {
        self.records[self.len] = Some(record);
        self.len += 1;
    }

    /// The records, first to last.
    #[inline]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records[..self.len].iter().flatten()
    }
}

impl<T, const N: usize> Default for FixedTape<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order() {
        let mut tape = FixedTape::<_, 3>::new();
        tape.push(1);
        tape.push(2);
        assert_eq!(tape.iter().rev().collect::<Vec<_>>(), [&2, &1]);
        tape.clear();
        tape.push(3);
        assert_eq!(tape.iter().collect::<Vec<_>>(), [&3]);
    }
}
