//! Buffers that outlive a call.

use core::any::{Any, TypeId};
use core::cell::{Cell, RefCell};
use core::cmp::Reverse;
use core::{fmt, mem};
use std::boxed::Box;
use std::collections::{BinaryHeap, HashMap};
use std::vec::Vec;

/// Keeps the tapes of gradients from one call to the next.
#[derive(Default)]
pub struct Workspace {
    shelves: Shelves,
}

impl Workspace {
    /// An empty workspace.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Runs `body` with this workspace. Inside of another one the inner one serves.
    pub fn enter<R>(&mut self, body: impl FnOnce() -> R) -> R {
        let mine = mem::take(&mut self.shelves);
        let outer = ACTIVE.with(|active| active.replace(Some(mine)));
        let _leave = Leave { workspace: self, outer };
        body()
    }
}

impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace").field("kinds", &self.shelves.of.len()).finish()
    }
}

/// Takes the buffers back, also when `body` panics.
struct Leave<'w> {
    workspace: &'w mut Workspace,
    outer: Option<Shelves>,
}

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        let mine = ACTIVE.with(|active| active.replace(self.outer.take()));
        self.workspace.shelves = mine.unwrap_or_default();
    }
}

std::thread_local! {
    static ACTIVE: RefCell<Option<Shelves>> = const { RefCell::new(None) };
    static LAST: Cell<u64> = const { Cell::new(0) };
}

/// The buffers of a workspace, by the type of their elements.
#[derive(Default)]
struct Shelves {
    of: HashMap<TypeId, Box<dyn Any + Send>>,
    /// Tells workspaces apart.
    id: Option<u64>,
}

/// The buffers of one type. The one that is asked for first gets the first place again: equal calls find equal buffers.
struct Shelf<T> {
    buffers: Vec<Vec<T>>,
    free: BinaryHeap<Reverse<usize>>,
}

/// Where a buffer came from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    workspace: u64,
    index: usize,
}

/// A buffer of the workspace that is entered, if one is.
#[inline(never)]
pub(crate) fn lend<T: Send + 'static>() -> Option<(Vec<T>, Place)> {
    with_active(|shelves| {
        let workspace = *shelves.id.get_or_insert_with(|| {
            LAST.set(LAST.get() + 1);
            LAST.get()
        });
        let shelf = shelves.of.entry(TypeId::of::<T>()).or_insert_with(|| Box::new(Shelf::<T>::new()));
        let shelf = shelf.downcast_mut::<Shelf<T>>()?;
        let index = match shelf.free.pop() {
            Some(Reverse(index)) => index,
            None => {
                shelf.buffers.push(Vec::new());
                shelf.buffers.len() - 1
            }
        };
        Some((mem::take(&mut shelf.buffers[index]), Place { workspace, index }))
    })
}

/// Returns a buffer, if the workspace it came from is still the one that is entered.
#[inline(never)]
pub(crate) fn give_back<T: Send + 'static>(mut buffer: Vec<T>, place: Place) {
    buffer.clear();
    with_active(|shelves| {
        if shelves.id == Some(place.workspace) {
            let shelf = shelves.of.get_mut(&TypeId::of::<T>())?.downcast_mut::<Shelf<T>>()?;
            shelf.buffers[place.index] = buffer;
            shelf.free.push(Reverse(place.index));
        }
        Some(())
    });
}

fn with_active<R>(f: impl FnOnce(&mut Shelves) -> Option<R>) -> Option<R> {
    ACTIVE.try_with(|active| active.try_borrow_mut().ok()?.as_mut().and_then(f)).ok()?
}

impl<T> Shelf<T> {
    const fn new() -> Self {
        Self { buffers: Vec::new(), free: BinaryHeap::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(capacity: usize) -> (usize, Place) {
        let (mut buffer, place) = lend::<f64>().unwrap();
        let had = buffer.capacity();
        buffer.reserve(capacity);
        give_back(buffer, place);
        (had, place)
    }

    #[test]
    fn equal_calls_find_equal_buffers() {
        assert!(lend::<f64>().is_none());
        let mut workspace = Workspace::new();
        for round in 0..3 {
            workspace.enter(|| {
                let (first, small) = lend::<f64>().unwrap();
                assert_eq!(first.capacity() >= 10, round > 0);
                let (had, _) = ask(1000);
                assert_eq!(had >= 1000, round > 0);
                let mut grown = first;
                grown.reserve(10);
                give_back(grown, small);
            });
        }
    }

    #[test]
    fn the_inner_workspace_serves_and_the_outer_one_is_found_again() {
        let (mut outer, mut inner) = (Workspace::new(), Workspace::new());
        outer.enter(|| {
            let (buffer, place) = lend::<f64>().unwrap();
            inner.enter(|| give_back(buffer, place));
            assert_eq!(ask(5).0, 0, "the buffer went to a workspace that it did not come from");
            assert!(ask(0).0 >= 5);
        });
        assert!(lend::<f64>().is_none());
        inner.enter(|| assert_eq!(ask(1).0, 0));
    }

    #[test]
    fn a_panic_leaves_the_workspace() {
        let mut workspace = Workspace::new();
        let entered = std::panic::AssertUnwindSafe(|| workspace.enter(|| panic!("inside")));
        assert!(std::panic::catch_unwind(entered).is_err());
        assert!(lend::<f64>().is_none());
        workspace.enter(|| assert!(lend::<f64>().is_some()));
    }
}
