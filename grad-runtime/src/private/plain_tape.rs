use std::vec::Vec;

use crate::workspace::{Place, give_back, lend};

/// A tape of plain numbers, from the workspace that is entered, if one is. Unlike a `Vec` it is never lent to anybody while
/// it is filled, so that where it ends stays in a register.
#[derive(Debug)]
pub struct PlainTape<T: Send + 'static> {
    /// The records, then what fills the room.
    slots: Vec<T>,
    len: usize,
    room: usize,
    place: Option<Place>,
}

impl<T: Copy + Send + 'static> PlainTape<T> {
    /// An empty tape, for a number of records that is not known.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self::with_room(0)
    }

    /// An empty tape, for as many records at least.
    #[inline]
    #[must_use]
    pub const fn with_room(room: usize) -> Self {
        Self { slots: Vec::new(), len: 0, room, place: None }
    }

    /// Empties the tape; its storage is kept.
    #[inline]
    pub const fn clear(&mut self) {
        self.len = 0;
    }

    /// Adds a record.
    #[inline]
    pub fn push(&mut self, record: T) {
        if self.len == self.slots.len() {
            (self.slots, self.place) = grown(core::mem::take(&mut self.slots), self.place, record, self.room);
        }
        self.slots[self.len] = record;
        self.len += 1;
    }

    /// The records, first to last.
    #[inline]
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.slots[..self.len].iter()
    }
}

#[cold]
#[inline(never)]
fn grown<T: Copy + Send + 'static>(
    mut slots: Vec<T>,
    mut place: Option<Place>,
    filling: T,
    room: usize,
) -> (Vec<T>, Option<Place>) {
    if slots.is_empty()
        && let Some((lent, at)) = lend()
    {
        (slots, place) = (lent, Some(at));
    }
    let len = (2 * slots.len()).max(room).max(16);
    slots.resize(len, filling);
    (slots, place)
}

impl<T: Clone + Send + 'static> Clone for PlainTape<T> {
    fn clone(&self) -> Self {
        Self { slots: self.slots.clone(), len: self.len, room: self.room, place: None }
    }
}

impl<T: Send + 'static> Drop for PlainTape<T> {
    #[inline]
    fn drop(&mut self) {
        if let Some(place) = self.place {
            give_back(core::mem::take(&mut self.slots), place);
        }
    }
}

impl<T: Copy + Send + 'static> Default for PlainTape<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_and_keeps_the_order() {
        let mut tape = PlainTape::with_room(3);
        (0..100).for_each(|i| tape.push(i));
        assert_eq!(tape.iter().rev().count(), 100);
        assert!(tape.iter().copied().eq(0..100));
        tape.clear();
        tape.push(7);
        assert_eq!(tape.iter().rev().collect::<Vec<_>>(), [&7]);
    }

    #[test]
    fn keeps_its_room_in_a_workspace() {
        let mut workspace = crate::Workspace::new();
        for round in 0..2 {
            workspace.enter(|| {
                let mut tape = PlainTape::new();
                tape.push(1.0);
                assert_eq!(tape.slots.capacity() >= 100, round > 0);
                (1..100).for_each(|i| tape.push(f64::from(i)));
                assert_eq!(tape.clone().iter().count(), 100);
            });
        }
    }
}
