//! One value of a message or of its options, and the macro that turns a list of them into a dictionary.
//!
//! [`Field`] knows how a Rust type stands on the wire. `dict!` declares a struct whose fields are the entries of a
//! dictionary: entries with their default value are not written, unknown entries are stepped over.

use std::borrow::Cow;

use super::codec::{DecodeError, Reader, Writer, check_key, read_value, write_value};
use super::{CancelMode, Dict, Id, Invoke, Match};

/// A type that stands for one value on the wire.
pub(super) trait Field<'a>: Sized {
    /// Takes the value.
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError>;
    /// Writes the value.
    fn write<W: Writer>(&self, writer: &mut W);
    /// Tells whether an entry with this value can be left out.
    fn is_default(&self) -> bool;
}

/// Entries of a dictionary that another struct includes.
pub(super) trait Entries<'a>: Default {
    /// Takes the value of `key` if it is one of these entries.
    fn read_entry<R: Reader<'a>>(
        &mut self,
        key: &[u8],
        reader: &mut R,
    ) -> Result<bool, DecodeError>;
    /// Tells whether `key` is one of these entries.
    fn has(key: &[u8]) -> bool;
    /// Returns how many entries are to be written.
    fn count(&self) -> usize;
    /// Writes the entries.
    fn write_entries<W: Writer>(&self, writer: &mut W, mark: &mut super::codec::Mark);
}

// Rare entries stay in a box of their own, so that the common message stays small.
impl<'a, E: Entries<'a>> Entries<'a> for Option<Box<E>> {
    fn read_entry<R: Reader<'a>>(
        &mut self,
        key: &[u8],
        reader: &mut R,
    ) -> Result<bool, DecodeError> {
        if !E::has(key) {
            return Ok(false);
        }
        let entries = self.get_or_insert_default();
        entries.read_entry(key, reader)?;
        // An entry that is null is as good as missing.
        if entries.count() == 0 {
            *self = None;
        }
        Ok(true)
    }
    fn has(key: &[u8]) -> bool {
        E::has(key)
    }
    fn count(&self) -> usize {
        self.as_ref().map_or(0, |entries| entries.count())
    }
    fn write_entries<W: Writer>(&self, writer: &mut W, mark: &mut super::codec::Mark) {
        if let Some(entries) = self {
            entries.write_entries(writer, mark);
        }
    }
}

/// Reads a whole dictionary.
pub(super) fn read_dict<'a, E: Entries<'a>, R: Reader<'a>>(
    reader: &mut R,
) -> Result<E, DecodeError> {
    let mut entries = E::default();
    let mut sequence = reader.begin_dict()?;
    while let Some(key) = reader.next_key_octets(&mut sequence)? {
        let end = reader.position();
        // Many clients write null for what they do not say.
        let said = !reader.is_null()?;
        if !(said && entries.read_entry(&key, reader)?) {
            check_key(&key, end)?;
            reader.skip()?;
        }
    }
    Ok(entries)
}

/// Writes a whole dictionary.
pub(super) fn write_dict<'a, E: Entries<'a>, W: Writer>(entries: &E, writer: &mut W) {
    let mut mark = writer.begin_dict(Some(entries.count()));
    entries.write_entries(writer, &mut mark);
    writer.end(mark);
}

/// Declares dictionaries. `name: Type` is an entry, `name as "word": Type` one with another word on the wire,
/// `..name: Type` includes the entries of another dictionary.
macro_rules! dict {
    ($($(#[$meta:meta])* $name:ident<$lt:lifetime> {
        $($(#[$doc:meta])* $field:ident $(as $word:literal)? : $ty:ty,)*
        $(..$(#[$gdoc:meta])* $group:ident : $gty:ty,)*
    })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name<$lt> {
            $($(#[$doc])* pub $field: $ty,)*
            $($(#[$gdoc])* pub $group: $gty,)*
        }

        impl<$lt> $crate::wamp::field::Entries<$lt> for $name<$lt> {
            fn read_entry<R: $crate::wamp::codec::Reader<$lt>>(&mut self, key: &[u8], reader: &mut R)
                -> Result<bool, $crate::wamp::DecodeError> {
                $(if key == dict!(@word $field $($word)?).as_bytes() {
                    self.$field = $crate::wamp::field::Field::read(reader)?;
                    return Ok(true);
                })*
                $(if $crate::wamp::field::Entries::read_entry(&mut self.$group, key, reader)? {
                    return Ok(true);
                })*
                let _ = reader;
                Ok(false)
            }
            fn has(key: &[u8]) -> bool {
                $(if key == dict!(@word $field $($word)?).as_bytes() { return true; })*
                $(if <$gty as $crate::wamp::field::Entries<$lt>>::has(key) { return true; })*
                false
            }
            fn count(&self) -> usize {
                0 $(+ usize::from(!$crate::wamp::field::Field::is_default(&self.$field)))*
                  $(+ $crate::wamp::field::Entries::count(&self.$group))*
            }
            fn write_entries<W: $crate::wamp::codec::Writer>(&self, writer: &mut W, mark: &mut $crate::wamp::codec::Mark) {
                $(if !$crate::wamp::field::Field::is_default(&self.$field) {
                    writer.key(mark, dict!(@word $field $($word)?));
                    $crate::wamp::field::Field::write(&self.$field, writer);
                })*
                $($crate::wamp::field::Entries::write_entries(&self.$group, writer, mark);)*
                let _ = (writer, mark);
            }
        }

        impl<$lt> $crate::wamp::field::Field<$lt> for $name<$lt> {
            fn read<R: $crate::wamp::codec::Reader<$lt>>(reader: &mut R) -> Result<Self, $crate::wamp::DecodeError> {
                $crate::wamp::field::read_dict(reader)
            }
            fn write<W: $crate::wamp::codec::Writer>(&self, writer: &mut W) {
                $crate::wamp::field::write_dict(self, writer);
            }
            fn is_default(&self) -> bool {
                $crate::wamp::field::Entries::count(self) == 0
            }
        }
    )+};
    (@word $field:ident $word:literal) => { $word };
    (@word $field:ident) => { stringify!($field) };
}
pub(super) use dict;

impl<'a> Field<'a> for bool {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        reader.bool()
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.bool(*self);
    }
    fn is_default(&self) -> bool {
        !self
    }
}

impl<'a> Field<'a> for u64 {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        reader.unsigned()
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.unsigned(*self);
    }
    fn is_default(&self) -> bool {
        *self == 0
    }
}

impl<'a> Field<'a> for Id {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        let at = reader.position();
        Id::new(reader.unsigned()?).ok_or(DecodeError::Type {
            at,
            expected: "an id from 0 to 2^53",
        })
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.unsigned(self.get());
    }
    fn is_default(&self) -> bool {
        *self == Id::ZERO
    }
}

impl<'a> Field<'a> for Cow<'a, str> {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        reader.str()
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.str(self);
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl<'a> Field<'a> for Dict {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        let at = reader.position();
        match read_value(reader)? {
            serde_json::Value::Object(dict) => Ok(dict),
            _ => Err(DecodeError::Type {
                at,
                expected: "a dictionary",
            }),
        }
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        let mut mark = writer.begin_dict(Some(self.len()));
        for (key, value) in self {
            writer.key(&mut mark, key);
            write_value(writer, value);
        }
        writer.end(mark);
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl<'a, F: Field<'a>> Field<'a> for Option<F> {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        if reader.is_null()? {
            reader.null()?;
            return Ok(None);
        }
        F::read(reader).map(Some)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }
    fn is_default(&self) -> bool {
        self.is_none()
    }
}

impl<'a, F: Field<'a>> Field<'a> for Vec<F> {
    fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
        let mut sequence = reader.begin_list()?;
        let mut items = Vec::new();
        while reader.next_item(&mut sequence)? {
            items.push(F::read(reader)?);
        }
        Ok(items)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        let mut mark = writer.begin_list(Some(self.len()));
        for item in self {
            writer.item(&mut mark);
            item.write(writer);
        }
        writer.end(mark);
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! word_fields {
    ($($name:ident: $expected:literal,)+) => {$(
        impl<'a> Field<'a> for $name {
            fn read<R: Reader<'a>>(reader: &mut R) -> Result<Self, DecodeError> {
                let at = reader.position();
                $name::from_word(&reader.str()?).ok_or(DecodeError::Type { at, expected: $expected })
            }
            fn write<W: Writer>(&self, writer: &mut W) {
                writer.str(self.as_str());
            }
            fn is_default(&self) -> bool {
                *self == $name::default()
            }
        }
    )+};
}

word_fields! {
    Match: "`exact`, `prefix` or `wildcard`",
    Invoke: "`single`, `roundrobin`, `random`, `first` or `last`",
    CancelMode: "`skip`, `kill` or `killnowait`",
}
