//! The management API, declared once.
