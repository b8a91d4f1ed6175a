//! Lengths of time as people write them: `500ms`, `2s`, `1m30s`; a bare number is seconds.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// The longest time that can be given: a year. It keeps deadlines computable.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// A length of time given by a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(Duration);

/// Why a text is no length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSpan {
    /// It does not read as numbers with units.
    #[error("expected a time such as 500ms, 2s or 1m30s; a bare number is seconds")]
    Form,
    /// It is longer than a year.
    #[error("a time must not be longer than a year")]
    TooLong,
}

impl Span {
    /// Returns the length of time.
    pub const fn duration(self) -> Duration {
        self.0
    }

    /// Returns the time to wait, where 0 stands for "for ever".
    pub fn limit(self) -> Option<Duration> {
        (!self.0.is_zero()).then_some(self.0)
    }

    /// Returns the seconds, with fraction.
    pub fn seconds(self) -> f64 {
        self.0.as_secs_f64()
    }
}

impl FromStr for Span {
    type Err = InvalidSpan;

    fn from_str(text: &str) -> Result<Self, InvalidSpan> {
        if text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return seconds(text, 1.0).map(Span);
        }
        let mut rest = text;
        let mut sum = Duration::ZERO;
        while !rest.is_empty() {
            let digits = rest
                .find(|c: char| !c.is_ascii_digit() && c != '.')
                .ok_or(InvalidSpan::Form)?;
            let (number, tail) = rest.split_at(digits);
            let letters = tail
                .find(|c: char| !c.is_ascii_alphabetic())
                .unwrap_or(tail.len());
            let (unit, tail) = tail.split_at(letters);
            let unit = match unit {
                "ms" => 0.001,
                "s" => 1.0,
                "m" => 60.0,
                "h" => 3600.0,
                "d" => 86_400.0,
                _ => return Err(InvalidSpan::Form),
            };
            // Both are at most a year, so the sum does not overflow.
            sum += seconds(number, unit)?;
            if sum > LONGEST {
                return Err(InvalidSpan::TooLong);
            }
            rest = tail;
        }
        Ok(Span(sum))
    }
}

/// Reads a decimal number of `unit` seconds.
fn seconds(number: &str, unit: f64) -> Result<Duration, InvalidSpan> {
    let has_digit = number.bytes().any(|b| b.is_ascii_digit());
    let value: f64 = number.parse().map_err(|_| InvalidSpan::Form)?;
    if !has_digit {
        return Err(InvalidSpan::Form);
    }
    match Duration::try_from_secs_f64(value * unit) {
        Ok(duration) if duration <= LONGEST => Ok(duration),
        _ => Err(InvalidSpan::TooLong),
    }
}

impl fmt::Display for Span {
    /// Writes the time in the largest units that fit, such as `1m30s` or `500ms`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = self.0.as_millis();
        if millis < 1000 && millis > 0 {
            return write!(f, "{millis}ms");
        }
        let whole = self.0.as_secs();
        let fraction = self.0.subsec_millis();
        let (minutes, seconds) = (whole / 60, whole % 60);
        if minutes > 0 {
            write!(f, "{minutes}m")?;
        }
        match (minutes, seconds, fraction) {
            (1.., 0, 0) => Ok(()),
            (_, seconds, 0) => write!(f, "{seconds}s"),
            (_, seconds, fraction) => {
                let text = format!("{seconds}.{fraction:03}");
                write!(f, "{}s", text.trim_end_matches('0'))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_manual_are_read() {
        for (text, millis) in [
            ("500ms", 500),
            ("2s", 2_000),
            ("1m30s", 90_000),
            ("10", 10_000),
            ("0", 0),
            ("0.5", 500),
            ("1.5s", 1_500),
            ("1h", 3_600_000),
            ("1d2h", 93_600_000),
        ] {
            let span: Span = text.parse().unwrap();
            assert_eq!(span.duration().as_millis(), millis, "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "s", ".", "-1s", "1x", "1 s", "s1", "1s2", "ms500", "1..2", "1e3", "inf",
        ] {
            assert_eq!(text.parse::<Span>(), Err(InvalidSpan::Form), "{text}");
        }
        for text in ["99999999999999999999", "366d", "365d1ms"] {
            assert_eq!(text.parse::<Span>(), Err(InvalidSpan::TooLong), "{text}");
        }
    }

    #[test]
    fn zero_is_no_limit() {
        assert_eq!("0".parse::<Span>().unwrap().limit(), None);
    }

    #[test]
    fn a_span_is_written_as_it_is_read() {
        for text in ["500ms", "2s", "1m30s", "1.5s", "1m", "0s"] {
            assert_eq!(text.parse::<Span>().unwrap().to_string(), text);
        }
    }
}
