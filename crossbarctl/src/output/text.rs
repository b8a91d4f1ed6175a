//! Values as people read them: times, durations, sizes; and texts from elsewhere, made harmless.

use jiff::tz::TimeZone;
use serde_json::Value;
use shared::api::Timestamp;

use super::Show;

/// How points in time are written.
#[derive(Clone, Debug)]
pub enum Zone {
    /// As the node sends them: RFC 3339, UTC.
    Rfc3339,
    /// Local date and time, to the second.
    Local(TimeZone),
    /// Date and time in UTC, to the second.
    Utc,
}

/// Makes a text from elsewhere fit for a terminal and for one line: what is no printable character is spelled out.
pub fn clean(text: &str) -> String {
    let bad = |c: char| {
        c.is_control()
            // These turn the reading direction, so a line could show something else than it says.
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    if !text.contains(bad) {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => cleaned.push(' '),
            c if bad(c) => cleaned.extend(c.escape_unicode()),
            c => cleaned.push(c),
        }
    }
    cleaned
}

/// Writes one field of an answer.
pub fn show(value: &Value, how: Show, zone: &Zone) -> String {
    match (how, value) {
        (_, Value::Null) => "-".to_owned(),
        (Show::Time, Value::String(text)) => time(text, zone),
        (Show::Elapsed, Value::Number(number)) => elapsed(number.as_f64().unwrap_or_default()),
        (Show::Millis, Value::Number(number)) => {
            format!("{:.1} ms", number.as_f64().unwrap_or_default())
        }
        (Show::Bytes, Value::Number(number)) => bytes(number.as_f64().unwrap_or_default()),
        (Show::Fixed, Value::Number(number)) => {
            format!("{:.1}", number.as_f64().unwrap_or_default())
        }
        (Show::Seconds, Value::Number(number)) => match number.as_f64().unwrap_or_default() {
            seconds if seconds < 60.0 => format!("{seconds:.2}s"),
            seconds => elapsed(seconds),
        },
        (Show::Yes, value) => match value == &Value::Bool(true) {
            true => "yes".to_owned(),
            false => "-".to_owned(),
        },
        (Show::Endpoint, value @ Value::Object(_)) => endpoint(value),
        (Show::Text, Value::String(text)) if text.is_empty() => "-".to_owned(),
        (Show::Length, Value::Array(items)) => items.len().to_string(),
        (Show::List, Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(plain).collect();
            items.join(",")
        }
        (_, value) => plain(value),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => clean(text),
        Value::Null => "-".to_owned(),
        value => clean(&value.to_string()),
    }
}

/// Writes where something listens or connects to: `tcp 127.0.0.1:8080`, `tcp *:443 tls`, `unix /run/x.sock`.
pub fn endpoint(value: &Value) -> String {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let kind = text("type").unwrap_or("tcp");
    let mut out = match (kind, text("path"), value.get("port")) {
        (_, Some(path), _) => format!("{kind} {path}"),
        (_, None, Some(port)) => {
            let host = text("interface").or_else(|| text("host")).unwrap_or("*");
            let port = plain(port);
            match host.contains(':') {
                true => format!("{kind} [{host}]:{port}"),
                false => format!("{kind} {host}:{port}"),
            }
        }
        _ => return clean(&value.to_string()),
    };
    if value.get("tls").is_some_and(|tls| !tls.is_null()) {
        out.push_str(" tls");
    }
    clean(&out)
}

/// Writes a timestamp; one that cannot be read stays as it is.
fn time(text: &str, zone: &Zone) -> String {
    let zone = match zone {
        Zone::Rfc3339 => return clean(text),
        Zone::Local(zone) => zone.clone(),
        Zone::Utc => TimeZone::UTC,
    };
    let instant = text
        .parse::<Timestamp>()
        .ok()
        .and_then(|time| jiff::Timestamp::from_millisecond(time.as_millis()).ok());
    match instant {
        Some(instant) => instant
            .to_zoned_datetime(zone)
            .strftime("%Y-%m-%d %H:%M:%S")
            .to_string(),
        None => clean(text),
    }
}

/// Says how long ago a timestamp was, if it is one that has passed.
pub fn ago(value: &Value) -> Option<String> {
    let time: Timestamp = value.as_str()?.parse().ok()?;
    let millis = jiff::Timestamp::now().as_millisecond() - time.as_millis();
    // Clocks differ a little.
    if !(-1000..).contains(&millis) {
        return None;
    }
    let seconds = (millis as f64 / 1000.0).max(0.0);
    let text = match seconds {
        s if s < 1.0 => "now".to_owned(),
        s if s < 60.0 => format!("{s:.0}s ago"),
        s if s < 3600.0 => format!("{:.0}m ago", s / 60.0),
        s if s < 86_400.0 => format!("{:.0}h ago", s / 3600.0),
        s => format!("{:.0}d ago", s / 86_400.0),
    };
    Some(text)
}

/// Writes seconds with the two largest units that say something.
pub fn elapsed(seconds: f64) -> String {
    if !seconds.is_finite() || seconds < 0.0 {
        return "-".to_owned();
    }
    if seconds < 1.0 {
        return format!("{:.0}ms", seconds * 1000.0);
    }
    let whole = seconds as u64;
    let (days, hours, minutes) = (whole / 86_400, whole / 3600 % 24, whole / 60 % 60);
    match (days, hours, minutes, whole % 60) {
        (0, 0, 0, s) if s < 10 => format!("{seconds:.1}s"),
        (0, 0, 0, s) => format!("{s}s"),
        (0, 0, m, s) => format!("{m}m {s}s"),
        (0, h, m, _) => format!("{h}h {m}m"),
        (d, h, ..) => format!("{d}d {h}h"),
    }
}

/// Writes a number of octets with a binary unit.
pub fn bytes(octets: f64) -> String {
    let mut value = octets.max(0.0);
    for unit in ["B", "KiB", "MiB", "GiB"] {
        if value < 1024.0 {
            return match unit {
                "B" => format!("{value:.0} B"),
                _ => format!("{value:.1} {unit}"),
            };
        }
        value /= 1024.0;
    }
    format!("{value:.1} TiB")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn control_characters_are_spelled_out() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}c"), "a\\u{1b}[31mb\\u{9b}c");
        assert_eq!(clean("a\nb\tc"), "a b c");
        assert_eq!(clean("x\u{202e}y"), "x\\u{202e}y");
        assert_eq!(clean("grüß €"), "grüß €");
    }

    #[test]
    fn elapsed_time_has_the_two_largest_units() {
        for (seconds, text) in [
            (0.42, "420ms"),
            (3.25, "3.2s"),
            (12.0, "12s"),
            (62.0, "1m 2s"),
            (11_520.0, "3h 12m"),
            (354_000.0, "4d 2h"),
            (-1.0, "-"),
        ] {
            assert_eq!(elapsed(seconds), text);
        }
    }

    #[test]
    fn endpoints_read_as_people_say_them() {
        for (value, text) in [
            (
                json!({"type": "tcp", "port": 8080, "interface": "127.0.0.1"}),
                "tcp 127.0.0.1:8080",
            ),
            (
                json!({"type": "tcp", "port": 443, "tls": {}}),
                "tcp *:443 tls",
            ),
            (
                json!({"type": "tcp", "port": 1, "interface": "::1"}),
                "tcp [::1]:1",
            ),
            (json!({"type": "unix", "path": "/run/x"}), "unix /run/x"),
            (json!({"odd": 1}), "{\"odd\":1}"),
        ] {
            assert_eq!(show(&value, Show::Endpoint, &Zone::Utc), text);
        }
    }

    #[test]
    fn octets_have_binary_units() {
        assert_eq!(bytes(512.0), "512 B");
        assert_eq!(bytes(12_897_485.0), "12.3 MiB");
        assert_eq!(bytes(3e13), "27.3 TiB");
    }

    #[test]
    fn times_are_short_on_a_terminal_and_whole_in_a_pipe() {
        let value = json!("2014-12-15T14:06:05.123Z");
        assert_eq!(show(&value, Show::Time, &Zone::Utc), "2014-12-15 14:06:05");
        assert_eq!(
            show(&value, Show::Time, &Zone::Rfc3339),
            "2014-12-15T14:06:05.123Z"
        );
    }

    #[test]
    fn what_a_field_should_not_be_is_shown_as_it_is() {
        assert_eq!(show(&json!("soon"), Show::Time, &Zone::Utc), "soon");
        assert_eq!(show(&json!({"a": 1}), Show::Bytes, &Zone::Utc), "{\"a\":1}");
        assert_eq!(show(&json!(null), Show::Bytes, &Zone::Utc), "-");
    }
}
