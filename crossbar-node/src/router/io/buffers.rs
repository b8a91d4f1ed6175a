//! Buffers that a thread lends out and takes back, so that idle connections hold none and busy ones allocate none.

use std::cell::RefCell;

/// A returned buffer larger than this is given to the allocator instead.
const MAX_KEPT: usize = 256 * 1024;
/// More than this many buffers are not kept.
const MAX_COUNT: usize = 64;
/// Octets that one read takes at the most.
pub const READ_SIZE: usize = 64 * 1024;

thread_local! {
    static FREE: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Borrows an empty buffer.
pub fn take() -> Vec<u8> {
    FREE.with_borrow_mut(Vec::pop).unwrap_or_default()
}

/// Gives a buffer back.
pub fn give(mut buffer: Vec<u8>) {
    if buffer.capacity() == 0 || buffer.capacity() > MAX_KEPT {
        return;
    }
    buffer.clear();
    FREE.with_borrow_mut(|free| {
        if free.len() < MAX_COUNT {
            free.push(buffer);
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
