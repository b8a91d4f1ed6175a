//! Points in time as the meta API writes them (RFC 3339, UTC, milliseconds), and as callers may write them.
//!
//! Converts only. The shell says, in the realm's settings, what time it was when the realm's clock began.

/// Milliseconds of a day.
const DAY: u64 = 86_400_000;
/// 9999-12-31T23:59:59.999Z
const LAST: u64 = 253_402_300_799_999;

/// Writes milliseconds since 1970 down.
pub(super) fn format(millis: u64) -> String {
    let millis = millis.min(LAST);
    let (year, month, day) = date(millis / DAY);
    let of_day = millis % DAY;
    let (hour, minute) = (of_day / 3_600_000, of_day / 60_000 % 60);
    let (second, millis) = (of_day / 1000 % 60, of_day % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

/// Reads a time with any offset; milliseconds since 1970. What was before that counts as that.
pub(super) fn parse(text: &str) -> Option<u64> {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to)?;
        let all = digits.bytes().all(|octet| octet.is_ascii_digit());
        if all {
            digits.parse::<u64>().ok()
        } else {
            None
        }
    };
    let is = |at: usize, any: &[u8]| text.as_bytes().get(at).is_some_and(|it| any.contains(it));
    if !(is(4, b"-") && is(7, b"-") && is(10, b"Tt ") && is(13, b":") && is(16, b":")) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let valid = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    // A leap second is the last one of its minute.
    if !valid || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut millis = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let digits = fraction.get(..count.min(3)).filter(|it| !it.is_empty())?;
        millis = digits.parse::<u64>().ok()? * [100, 10, 1][digits.len() - 1];
        rest = &fraction[count..];
    }
    let offset = match rest.as_bytes() {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2]
            if [h1, h2, m1, m2].iter().all(|it| it.is_ascii_digit()) =>
        {
            let two = |a: &u8, b: &u8| i64::from(a - b'0') * 10 + i64::from(b - b'0');
            let minutes = two(h1, h2) * 60 + two(m1, m2);
            if *sign == b'-' { -minutes } else { minutes }
        }
        _ => return None,
    };
    let days = days_before(year, month) + day as i64 - 1;
    let seconds = days * 86_400 + (hour * 3600 + minute * 60 + second.min(59)) as i64;
    let utc = (seconds - offset * 60) * 1000 + millis as i64;
    Some(u64::try_from(utc).unwrap_or(0))
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

fn days_of(year: u64, month: u64) -> u64 {
    match month {
        2 => 28 + u64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the days from 1970 to the first of a month; negative before that.
fn days_before(year: u64, month: u64) -> i64 {
    // Leap years before `year`, counted from the year 0, which is one.
    let leaps = |year: u64| match year.checked_sub(1) {
        Some(last) => last / 4 - last / 100 + last / 400 + 1,
        None => 0,
    };
    let years = (year * 365 + leaps(year)) as i64 - (1970 * 365 + leaps(1970)) as i64;
    let months: u64 = (1..month).map(|month| days_of(year, month)).sum();
    years + months as i64
}

/// Returns year, month and day of a day counted from 1970.
fn date(day: u64) -> (u64, u64, u64) {
    let day = day as i64;
    // At most one year off, since no year is longer than 366 days.
    let mut year = 1970 + day as u64 / 366;
    while days_before(year + 1, 1) <= day {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && days_before(year, month + 1) <= day {
        month += 1;
    }
    (year, month, (day - days_before(year, month)) as u64 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_and_read_to_the_millisecond() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_001, "2000-02-29T00:00:00.001Z"),
            (1_418_652_365_123, "2014-12-15T14:06:05.123Z"),
            (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
            (LAST, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(format(millis), text);
            assert_eq!(parse(text), Some(millis));
        }
    }

    #[test]
    fn offsets_and_fractions_of_any_length_are_understood() {
        let utc = parse("2014-12-15T14:06:05.12Z");
        assert_eq!(parse("2014-12-15T16:36:05.120999+02:30"), utc);
        assert_eq!(parse("2014-12-15 13:06:05.12-01:00"), utc);
        assert_eq!(parse("1960-01-01T00:00:00Z"), Some(0));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "now",
            "2014-12-15",
            "2014-13-15T14:06:05Z",
            "2015-02-29T14:06:05Z",
            "2014-12-15T24:06:05Z",
            "2014-12-15T14:06:05",
            "2014-12-15T14:06:05.Z",
            "2014-12-15T14:06:05+0100",
            "+014-12-15T14:06:05Z",
            "ä014-12-15T14:06:05Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
