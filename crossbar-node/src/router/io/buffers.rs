//! Buffers that a thread lends out and takes back, so that idle connections hold none and busy ones allocate none.

use std::cell::RefCell;
use std::sync::Arc;

use super::in_place::Octets;

/// A returned buffer larger than this is given to the allocator instead.
const MAX_KEPT: usize = 256 * 1024;
/// A thread keeps no more octets than this in returned buffers.
const MAX_TOTAL: usize = 8 << 20;
/// Octets that one read takes at the most.
pub const READ_SIZE: usize = 64 * 1024;
/// A thread keeps no more buffers to read into than this. One is enough, unless others still write what was in it.
const KEPT_READ: usize = 4;

thread_local! {
    static FREE: RefCell<Free> = const { RefCell::new(Free { buffers: Vec::new(), total: 0 }) };
    static READ: RefCell<Vec<Octets>> = const { RefCell::new(Vec::new()) };
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
pub fn take_read() -> Octets {
    let free = READ.with_borrow_mut(|kept| {
        let at = (0..kept.len())
            .rev()
            .find(|at| Arc::get_mut(&mut kept[*at]).is_some())?;
        Some(kept.remove(at))
    });
    free.unwrap_or_else(|| Arc::new(vec![0; READ_SIZE]))
}

/// Gives a buffer back that was read into, even if queues still refer to it.
pub fn give_read(buffer: Octets) {
    READ.with_borrow_mut(|kept| {
        if kept.len() == KEPT_READ {
            kept.remove(0);
        }
        kept.push(buffer);
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
        give_read(second);
        drop(queued);
        let again = [take_read(), take_read()];
        assert_eq!(again[1].as_ptr(), place);
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
