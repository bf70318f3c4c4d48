/// A tape of plain numbers. Unlike a `Vec` it is never lent to anybody while it is filled, so that where it ends stays in a
/// register.
#[derive(Debug, Clone)]
pub struct PlainTape<T> {
    /// The records, then what fills the room.
    slots: Vec<T>,
    len: usize,
    room: usize,
}

impl<T: Copy> PlainTape<T> {
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
        Self { slots: Vec::new(), len: 0, room }
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
            self.slots = grown(core::mem::take(&mut self.slots), record, self.room);
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
fn grown<T: Copy>(mut slots: Vec<T>, filling: T, room: usize) -> Vec<T> {
    let len = (2 * slots.len()).max(room).max(16);
    slots.resize(len, filling);
    slots
}

impl<T: Copy> Default for PlainTape<T> {
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
}
