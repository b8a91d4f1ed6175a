//! Octets of JSON strings that stand for themselves, found many at a time.

/// Octets that are looked at together; compilers make a few vector instructions of it.
const STRETCH: usize = 64;
/// Octets at the beginning for which that would not pay: most strings are short.
const SHORT: usize = 32;

/// Tells whether an octet stands for itself in a string: it is no quote, no backslash and no control character. With
/// `ASCII`, it has to be a character by itself besides.
const fn is_plain<const ASCII: bool>(octet: u8) -> bool {
    // With a sign, octets beyond ASCII are less than any other.
    let is_beyond_control = if ASCII {
        octet as i8 >= 0x20
    } else {
        octet >= 0x20
    };
    is_beyond_control & (octet != b'"') & (octet != b'\\')
}

/// Marks the octets of a word that are not plain. Behind the lowest one there may be marks too many.
const fn specials<const ASCII: bool>(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let control = word.wrapping_sub(0x20 * ONES) & !word;
    let quote = word ^ (b'"' as u64 * ONES);
    let quote = quote.wrapping_sub(ONES) & !quote;
    let backslash = word ^ (b'\\' as u64 * ONES);
    let backslash = backslash.wrapping_sub(ONES) & !backslash;
    let beyond = if ASCII { word } else { 0 };
    (control | quote | backslash | beyond) & HIGH
}

/// Returns how many octets at the beginning stand for themselves. With `ASCII`, other characters count as special.
pub(super) fn plain<const ASCII: bool>(octets: &[u8]) -> usize {
    let mut at = 0;
    let found = words::<ASCII>(octets, &mut at, SHORT);
    if found || at < SHORT {
        return at;
    }
    while let Some(stretch) = octets[at..].first_chunk::<STRETCH>() {
        let mut special = 0;
        for octet in stretch {
            special |= u8::from(!is_plain::<ASCII>(*octet));
        }
        if special != 0 {
            break;
        }
        at += STRETCH;
    }
    words::<ASCII>(octets, &mut at, usize::MAX);
    at
}

/// Moves on to the first octet that is special, to the end, or beyond `until`; `true` if there is something special.
fn words<const ASCII: bool>(octets: &[u8], at: &mut usize, until: usize) -> bool {
    while *at < until {
        let Some(word) = octets[*at..].first_chunk() else {
            let rest = octets[*at..].iter();
            *at += rest.take_while(|it| is_plain::<ASCII>(**it)).count();
            return *at < octets.len();
        };
        let specials = specials::<ASCII>(u64::from_le_bytes(*word));
        if specials != 0 {
            *at += specials.trailing_zeros() as usize / 8;
            return true;
        }
        *at += size_of::<u64>();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_octet_that_is_special_is_found_wherever_it_stands() {
        for len in [0, 1, 7, 8, 9, 31, 32, 33, 40, 95, 96, 97, 200] {
            let text = vec![b'x'; len];
            assert_eq!(plain::<true>(&text), len);
            assert_eq!(plain::<false>(&text), len);
            for at in 0..len {
                for special in [b'"', b'\\', b'\n', 0, 0x1f] {
                    let mut text = text.clone();
                    text[at] = special;
                    // What comes behind it does not matter.
                    text[at + 1..].fill(0xc3);
                    assert_eq!(plain::<true>(&text), at, "{special} of {len}");
                    assert_eq!(plain::<false>(&text), at, "{special} of {len}");
                }
            }
        }
    }

    #[test]
    fn every_octet_is_judged_alike_in_words_stretches_and_alone() {
        for octet in 0..=u8::MAX {
            let special = octet < 0x20 || octet == b'"' || octet == b'\\';
            for len in [1, 8, 200] {
                for at in [0, len / 2, len - 1] {
                    let mut text = vec![b' '; len];
                    text[at] = octet;
                    let found = if special { at } else { len };
                    assert_eq!(plain::<false>(&text), found, "{octet} at {at} of {len}");
                    let found = if special || octet >= 0x80 { at } else { len };
                    assert_eq!(plain::<true>(&text), found, "{octet} at {at} of {len}");
                }
            }
        }
    }
}
