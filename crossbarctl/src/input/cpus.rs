//! Lists of CPUs as people write them: `0,1`, `0-3`, `all`.

use std::str::FromStr;

/// No machine has a CPU with a higher number; keeps `0-4000000000` from filling the memory.
const HIGHEST: usize = 65_535;

/// The CPUs that a worker may run on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cpus {
    /// All that there are.
    All,
    /// These, ascending and each once.
    These(Vec<usize>),
}

/// Why a text is no list of CPUs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCpus {
    /// It does not read as numbers and ranges.
    #[error("expected CPU numbers such as 0,1 or 0-3, or `all`")]
    Form,
    /// A range ends before it begins.
    #[error("a range of CPUs must not end before it begins")]
    Backwards,
    /// A number is beyond all machines.
    #[error("a CPU number must not be above {HIGHEST}")]
    TooHigh,
}

impl FromStr for Cpus {
    type Err = InvalidCpus;

    fn from_str(text: &str) -> Result<Self, InvalidCpus> {
        if text == "all" {
            return Ok(Cpus::All);
        }
        let mut cpus = Vec::new();
        for part in text.split(',') {
            match part.split_once('-') {
                None => cpus.push(number(part)?),
                Some((first, last)) => {
                    let (first, last) = (number(first)?, number(last)?);
                    if last < first {
                        return Err(InvalidCpus::Backwards);
                    }
                    cpus.extend(first..=last);
                }
            }
            cpus.sort_unstable();
            cpus.dedup();
        }
        Ok(Cpus::These(cpus))
    }
}

fn number(text: &str) -> Result<usize, InvalidCpus> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(InvalidCpus::Form);
    }
    match text.parse() {
        Ok(number) if number <= HIGHEST => Ok(number),
        _ => Err(InvalidCpus::TooHigh),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_ranges_and_all_are_read() {
        let these = |cpus: &[usize]| Ok(Cpus::These(cpus.to_vec()));
        assert_eq!("0,1".parse(), these(&[0, 1]));
        assert_eq!("0-3".parse(), these(&[0, 1, 2, 3]));
        assert_eq!("5,0-2,1".parse(), these(&[0, 1, 2, 5]));
        assert_eq!("9999".parse(), these(&[9999]));
        assert_eq!("all".parse(), Ok(Cpus::All));
    }

    #[test]
    fn what_is_no_list_of_cpus_is_refused() {
        for text in ["", "x", "0,", ",0", "-1", "0-", "0 1", "+1", "1-2-3", "ALL"] {
            assert_eq!(text.parse::<Cpus>(), Err(InvalidCpus::Form), "{text}");
        }
        assert_eq!("3-1".parse::<Cpus>(), Err(InvalidCpus::Backwards));
        assert_eq!("0-4000000000".parse::<Cpus>(), Err(InvalidCpus::TooHigh));
        assert_eq!(
            "99999999999999999999999".parse::<Cpus>(),
            Err(InvalidCpus::TooHigh)
        );
    }
}
