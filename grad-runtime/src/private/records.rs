use std::vec::Vec;

use crate::workspace::{Place, give_back, is_entered, lend};

/// A tape of numbers, from the workspace that is entered, if one is.
#[derive(Debug)]
pub struct Records<T: Send + 'static> {
    records: Vec<T>,
    place: Option<Place>,
}

impl<T: Send + 'static> Records<T> {
    /// With room for as many records.
    #[inline]
    #[must_use]
    pub fn with_capacity(room: usize) -> Self {
        if is_entered() { Self::lent(room) } else { Self { records: Vec::with_capacity(room), place: None } }
    }

    #[cold]
    #[inline(never)]
    fn lent(room: usize) -> Self {
        let (records, place) = lend().unzip();
        let mut records: Vec<T> = records.unwrap_or_default();
        records.reserve(room);
        Self { records, place }
    }

    #[cold]
    #[inline(never)]
    fn give_back(&mut self, place: Place) {
        give_back(core::mem::take(&mut self.records), place);
    }

    /// Without room so far.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(0)
    }

    /// Adds a record.
    #[inline]
    pub fn push(&mut self, record: T) {
        self.records.push(record);
    }

    /// Forgets the records.
    #[inline]
    pub fn clear(&mut self) {
        self.records.clear();
    }

    /// The records, first to last.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.iter()
    }
}

impl<T: Send + Clone + 'static> Clone for Records<T> {
    fn clone(&self) -> Self {
        Self { records: self.records.clone(), place: None }
    }
}

impl<T: Send + 'static> Drop for Records<T> {
    #[inline]
    fn drop(&mut self) {
        if let Some(place) = self.place {
            self.give_back(place);
        }
    }
}

impl<T: Send + 'static> Default for Records<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Workspace;

    #[test]
    fn keeps_its_room_in_a_workspace() {
        let mut workspace = Workspace::new();
        for round in 0..2 {
            workspace.enter(|| {
                let mut tape = Records::with_capacity(0);
                assert_eq!(tape.records.capacity() > 0, round > 0);
                tape.push(1.0);
                assert_eq!(tape.clone().iter().sum::<f64>().to_bits(), 1.0_f64.to_bits());
                tape.clear();
                assert_eq!(tape.iter().count(), 0);
                tape.push(2.0);
            });
        }
    }
}
