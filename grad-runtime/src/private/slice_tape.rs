use std::vec::Vec;

use crate::workspace::{Place, give_back, lend};

/// A tape whose records are slices of one length, one behind the other; from the workspace that is entered, if one is.
#[derive(Debug)]
pub struct SliceTape<T: Send + 'static> {
    elements: Vec<T>,
    len: usize,
    records: usize,
    place: Option<Place>,
}

impl<T: Copy + Send + 'static> SliceTape<T> {
    /// An empty tape.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { elements: Vec::new(), len: 0, records: 0, place: None }
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
            if self.place.is_none() && self.elements.capacity() == 0 {
                (self.elements, self.place) = lend().map_or((Vec::new(), None), |(lent, at)| (lent, Some(at)));
            }
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

impl<T: Clone + Send + 'static> Clone for SliceTape<T> {
    fn clone(&self) -> Self {
        Self { elements: self.elements.clone(), len: self.len, records: self.records, place: None }
    }
}

impl<T: Send + 'static> Drop for SliceTape<T> {
    #[inline]
    fn drop(&mut self) {
        if let Some(place) = self.place {
            give_back(core::mem::take(&mut self.elements), place);
        }
    }
}

impl<T: Copy + Send + 'static> Default for SliceTape<T> {
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
