//! Buffers that a thread lends out and takes back, so that idle connections hold none and busy ones allocate none.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use super::in_place::Octets;

/// A returned buffer larger than this is given to the allocator instead.
const MAX_KEPT: usize = 256 * 1024;
/// A thread keeps no more octets than this in returned buffers.
const MAX_TOTAL: usize = 8 << 20;
/// Octets that one read takes at the most.
pub const READ_SIZE: usize = 64 * 1024;
/// A thread keeps no more buffers that others still write from.
const KEPT_READ: usize = 4;

thread_local! {
    static FREE: RefCell<Free> = const { RefCell::new(Free { buffers: Vec::new(), total: 0 }) };
    /// The buffer to read into. Nobody else has it.
    static READ: Cell<Option<Octets>> = const { Cell::new(None) };
    /// Buffers that queues still referred to when they were given back.
    static REFERRED: RefCell<Vec<Octets>> = const { RefCell::new(Vec::new()) };
}

/// The returned buffers of a thread.
struct Free {
    buffers: Vec<Vec<u8>>,
    // INVARIANT: the sum of their capacities.
    total: usize,
}

/// Borrows an empty buffer.
pub fn take() -> Vec<u8> {
    FREE.with_borrow_mut(|free| {
        let buffer = free.buffers.pop().unwrap_or_default();
        free.total -= buffer.capacity();
        buffer
    })
}

/// Gives a buffer back.
pub fn give(mut buffer: Vec<u8>) {
    if buffer.capacity() == 0 || buffer.capacity() > MAX_KEPT {
        return;
    }
    buffer.clear();
    FREE.with_borrow_mut(|free| {
        if free.total + buffer.capacity() <= MAX_TOTAL {
            free.total += buffer.capacity();
            free.buffers.push(buffer);
        }
    });
}

/// Borrows a buffer to read into, which nobody else has: the one used last, if there are several.
#[inline]
pub fn take_read() -> Octets {
    READ.take().unwrap_or_else(take_other)
}

#[cold]
fn take_other() -> Octets {
    let free = REFERRED.with_borrow_mut(|all| {
        let at = all.iter_mut().rposition(|it| Arc::get_mut(it).is_some())?;
        Some(all.remove(at))
    });
    free.unwrap_or_else(|| Arc::new(vec![0; READ_SIZE]))
}

/// Gives a buffer back that was read into, even if queues still refer to it.
#[inline]
pub fn give_read(mut buffer: Octets) {
    if Arc::get_mut(&mut buffer).is_some() {
        READ.set(Some(buffer));
    } else {
        give_referred(buffer);
    }
}

#[cold]
fn give_referred(buffer: Octets) {
    REFERRED.with_borrow_mut(|all| {
        if all.len() == KEPT_READ {
            all.remove(0);
        }
        all.push(buffer);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_read_into_again_once_nobody_refers_to_it() {
        let first = take_read();
        let place = first.as_ptr();
        let queued = Arc::clone(&first);
        give_read(first);
        let second = take_read();
        assert_ne!(second.as_ptr(), place);
        drop(queued);
        assert_eq!(take_read().as_ptr(), place);
    }

    #[test]
    fn buffers_that_are_never_let_go_are_not_collected() {
        let others: Vec<Octets> = (0..3 * KEPT_READ)
            .map(|_| {
                let buffer = take_read();
                give_read(Arc::clone(&buffer));
                buffer
            })
            .collect();
        let kept = others.iter().filter(|it| Arc::strong_count(it) > 1);
        assert_eq!(kept.count(), KEPT_READ);
    }
}
