//! The first octets of MsgPack values, from the table *Formats* of its specification. Of a range there is the first one; what
//! is above it in the same octet is the value, or a length.

/// Integers from 0 to 127, to and with this one, are their own octet.
pub(super) const POSITIVE_END: u8 = 0x7f;
pub(super) const FIX_MAP: u8 = 0x80;
pub(super) const FIX_MAP_END: u8 = 0x8f;
pub(super) const FIX_ARRAY: u8 = 0x90;
pub(super) const FIX_ARRAY_END: u8 = 0x9f;
pub(super) const FIX_STR: u8 = 0xa0;
pub(super) const FIX_STR_END: u8 = 0xbf;
pub(super) const NIL: u8 = 0xc0;
pub(super) const FALSE: u8 = 0xc2;
pub(super) const TRUE: u8 = 0xc3;
pub(super) const BIN_8: u8 = 0xc4;
pub(super) const BIN_16: u8 = 0xc5;
pub(super) const BIN_32: u8 = 0xc6;
pub(super) const EXT_8: u8 = 0xc7;
pub(super) const EXT_16: u8 = 0xc8;
pub(super) const EXT_32: u8 = 0xc9;
pub(super) const FLOAT_32: u8 = 0xca;
pub(super) const FLOAT_64: u8 = 0xcb;
pub(super) const UINT_8: u8 = 0xcc;
pub(super) const UINT_16: u8 = 0xcd;
pub(super) const UINT_32: u8 = 0xce;
pub(super) const UINT_64: u8 = 0xcf;
pub(super) const INT_8: u8 = 0xd0;
pub(super) const INT_16: u8 = 0xd1;
pub(super) const INT_32: u8 = 0xd2;
pub(super) const INT_64: u8 = 0xd3;
pub(super) const FIX_EXT_1: u8 = 0xd4;
pub(super) const FIX_EXT_2: u8 = 0xd5;
pub(super) const FIX_EXT_4: u8 = 0xd6;
pub(super) const FIX_EXT_8: u8 = 0xd7;
pub(super) const FIX_EXT_16: u8 = 0xd8;
pub(super) const STR_8: u8 = 0xd9;
pub(super) const STR_16: u8 = 0xda;
pub(super) const STR_32: u8 = 0xdb;
pub(super) const ARRAY_16: u8 = 0xdc;
pub(super) const ARRAY_32: u8 = 0xdd;
pub(super) const MAP_16: u8 = 0xde;
pub(super) const MAP_32: u8 = 0xdf;
/// Integers from -32 to -1 are octets from this one on.
pub(super) const NEGATIVE: u8 = 0xe0;
