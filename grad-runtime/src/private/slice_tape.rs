/// A tape whose records are slices of one length, one behind the other.
#[derive(Debug, Clone)]
pub struct SliceTape<T> {
    elements: Vec<T>,
    len: usize,
    records: usize,
}

impl<T: Clone> SliceTape<T> {
    /// An empty tape.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { elements: Vec::new(), len: 0, records: 0 }
    }

    /// Empties the tape; its storage is kept.
    #[inline]
    pub fn clear(&mut self) {
        self.elements.clear();
        self.records = 0;
    }

    /// Adds a record.
    ///
    /// # Panics
    /// If it is not as long as the others, which would be a mistake of the macro.
    #[inline]
    pub fn push(&mut self, record: &[T]) {
        if self.records == 0 {
            self.len = record.len();
        }
        assert_eq!(self.len, record.len(), "scratch that changes its length");
        self.elements.extend_from_slice(record);
        self.records += 1;
    }

    /// The records, first to last.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &[T]> {
        (0..self.records).map(|i| &self.elements[i * self.len..][..self.len])
    }
}

impl<T: Clone> Default for SliceTape<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order() {
        let mut tape = SliceTape::new();
        tape.push(&[1, 2]);
        tape.push(&[3, 4]);
        assert_eq!(tape.iter().rev().collect::<Vec<_>>(), [[3, 4], [1, 2]]);
        tape.clear();
        tape.push(&[]);
        tape.push(&[]);
        assert_eq!(tape.iter().count(), 2);
    }
}
