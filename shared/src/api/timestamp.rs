//! Points in time as the management API writes them: `2014-12-15T14:06:05.123Z`.
//!
//! Converts only. Whoever makes a timestamp says what time it is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;
/// 0000-01-01T00:00:00.000Z
const FIRST: i64 = -62_167_219_200_000;
/// 9999-12-31T23:59:59.999Z
const LAST: i64 = 253_402_300_799_999;

/// A point in time, UTC, to the millisecond, within the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(i64);

/// The text is not a timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a UTC time such as 2014-12-15T14:06:05.123Z")]
pub struct InvalidTimestamp;

impl Timestamp {
    /// Makes a timestamp from milliseconds since 1970-01-01T00:00:00Z; clamps to the years 0 to 9999.
    pub fn from_millis(millis: i64) -> Self {
        Timestamp(millis.clamp(FIRST, LAST))
    }

    /// Returns milliseconds since 1970-01-01T00:00:00Z.
    pub fn as_millis(self) -> i64 {
        self.0
    }

    /// Returns the seconds from `earlier` to `self`; negative if it is the other way round.
    pub fn seconds_since(self, earlier: Timestamp) -> f64 {
        // Both are below 2^48, so the difference is exact.
        (self.0 - earlier.0) as f64 / 1000.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.0.div_euclid(DAY));
        let of_day = self.0.rem_euclid(DAY);
        let (seconds, millis) = (of_day / 1000, of_day % 1000);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z"
        )
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    /// Accepts seconds with no fraction, or with 1 to 9 digits of which three count.
    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse(text.as_bytes())
            .map(Timestamp)
            .ok_or(InvalidTimestamp)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(text: String) -> Result<Self, InvalidTimestamp> {
        text.parse()
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> String {
        timestamp.to_string()
    }
}

fn parse(text: &[u8]) -> Option<i64> {
    let (head, fraction) = text.strip_suffix(b"Z")?.split_at_checked(19)?;
    for (at, mark) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')] {
        (head[at] == mark).then_some(())?;
    }
    let (year, month, day) = (
        number(&head[..4])?,
        number(&head[5..7])?,
        number(&head[8..10])?,
    );
    let (hour, minute, second) = (
        number(&head[11..13])?,
        number(&head[14..16])?,
        number(&head[17..])?,
    );
    let millis = match fraction {
        [] => 0,
        [b'.', digits @ ..] if (1..=9).contains(&digits.len()) => {
            let mut first = [b'0'; 3];
            let kept = digits.len().min(3);
            first[..kept].copy_from_slice(&digits[..kept]);
            number(digits)?;
            number(&first)?
        }
        _ => return None,
    };
    let days = days_of(year, month, day);
    let real = date_of(days) == (year, month, day) && hour < 24 && minute < 60 && second < 60;
    real.then(|| days * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis)
}

/// Reads decimal digits, at most nine.
fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + i64::from(digit - b'0'))
    })
}

/// Days before the first day of `month` in a year that begins in March, so that the leap day comes last.
/// Months 0 (March) to 11 (February) follow a pattern of 153 days in five months.
fn days_before_month(month: i64) -> i64 {
    (153 * month + 2) / 5
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar.
fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let of_year = days_before_month((month + 9) % 12) + day - 1;
    // 719468 days lie between 0000-03-01 and 1970-01-01.
    year * 365 + leap_days + of_year - 719_468
}

/// Returns year, month and day, `days` days after 1970-01-01.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    // 400 years have 146097 days, and repeat.
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    // Take out the leap days, each of which is the last day of its 4, 100 or 400 years.
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (year * 365 + year / 4 - year / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - days_before_month(march_month) + 1;
    let month = (march_month + 2) % 12 + 1;
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_instants_are_written_as_the_api_writes_them() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (1_418_652_365_123, "2014-12-15T14:06:05.123Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (FIRST, "0000-01-01T00:00:00.000Z"),
            (LAST, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Timestamp::from_millis(millis).to_string(), text);
            assert_eq!(text.parse::<Timestamp>().unwrap().as_millis(), millis);
        }
    }

    #[test]
    fn every_day_of_nine_centuries_comes_back() {
        let mut before = date_of(days_of(1599, 12, 31));
        for days in days_of(1600, 1, 1)..days_of(2500, 1, 1) {
            let date = date_of(days);
            assert!(date > before, "{date:?} after {before:?}");
            assert_eq!(days_of(date.0, date.1, date.2), days);
            before = date;
        }
    }

    #[test]
    fn a_time_beyond_the_calendar_is_clamped() {
        assert_eq!(Timestamp::from_millis(i64::MAX).as_millis(), LAST);
        assert_eq!(Timestamp::from_millis(i64::MIN).as_millis(), FIRST);
    }

    #[test]
    fn fractions_of_other_lengths_are_read() {
        for text in ["1970-01-01T00:00:01Z", "1970-01-01T00:00:01.000000999Z"] {
            assert_eq!(text.parse::<Timestamp>().unwrap().as_millis(), 1000);
        }
        assert_eq!(
            "1970-01-01T00:00:01.5Z"
                .parse::<Timestamp>()
                .unwrap()
                .as_millis(),
            1500
        );
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "Z",
            "2014-12-15",
            "2014-12-15T14:06:05.123",
            "2014-12-15T14:06:05.Z",
            "2014-12-15T14:06:05.1234567890Z",
            "2014-13-15T14:06:05Z",
            "2014-00-15T14:06:05Z",
            "2014-02-29T14:06:05Z",
            "2014-12-15T24:06:05Z",
            "2014-12-15T14:06:60Z",
            "2014-12-15 14:06:05Z",
            "+014-12-15T14:06:05Z",
            "２０14-12-15T14:0Z",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
        }
    }
}
