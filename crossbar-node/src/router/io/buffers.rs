//! Buffers that a thread lends out and takes back, so that idle connections hold none and busy ones allocate none.

use std::cell::RefCell;

/// A returned buffer larger than this is given to the allocator instead.
const MAX_KEPT: usize = 256 * 1024;
/// A thread keeps no more octets than this in returned buffers.
const MAX_TOTAL: usize = 8 << 20;
/// Octets that one read takes at the most.
pub const READ_SIZE: usize = 64 * 1024;

thread_local! {
    static FREE: RefCell<Free> = const { RefCell::new(Free { buffers: Vec::new(), total: 0 }) };
    static READ: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
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

/// Runs `work` with this thread's read buffer. It must not be called within itself.
pub fn with_read_buffer<T>(work: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    READ.with_borrow_mut(|buffer| {
        if buffer.len() < READ_SIZE {
            buffer.resize(READ_SIZE, 0);
        }
        work(buffer)
    })
}
