//! The page that a person finds who opens a transport's address in a browser, and the answers to other HTTP requests.

use std::fmt::Write as _;

/// What the page tells.
#[derive(Debug)]
pub struct Status<'a> {
    /// The address that the request was sent to, as the browser names it.
    pub host: &'a str,
    /// The paths at which WAMP clients connect.
    pub paths: Vec<String>,
    /// RawSocket clients may connect as well.
    pub rawsocket: bool,
    /// Octets are encrypted.
    pub secure: bool,
    /// Names of the realms.
    pub realms: Vec<String>,
}

/// Returns a whole HTTP answer with the status page.
pub fn status(status: &Status<'_>) -> Vec<u8> {
    let (web, raw) = if status.secure {
        ("wss", "rss")
    } else {
        ("ws", "rs")
    };
    let mut rows = String::new();
    for path in &status.paths {
        write!(
            rows,
            "<li><code>{web}://{}/{}</code> <span>WebSocket</span></li>",
            escape(status.host),
            escape(path)
        )
        .expect("writing to memory cannot fail");
    }
    if status.rawsocket {
        write!(
            rows,
            "<li><code>{raw}://{}</code> <span>RawSocket</span></li>",
            escape(status.host)
        )
        .expect("writing to memory cannot fail");
    }
    let realms: Vec<String> = status
        .realms
        .iter()
        .map(|realm| format!("<code>{}</code>", escape(realm)))
        .collect();
    let body = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>crossbar-node</title><style>:root{{color-scheme:light dark}}body{{font:16px/1.6 system-ui,sans-serif;\
         max-width:40rem;margin:12vh auto;padding:0 1.5rem}}h1{{font-weight:600;letter-spacing:-.02em}}\
         code{{font:14px ui-monospace,monospace;background:color-mix(in srgb,currentColor 9%,transparent);\
         padding:.15em .4em;border-radius:.3em}}ul{{list-style:none;padding:0}}li{{margin:.5em 0}}\
         span,footer{{opacity:.6;font-size:.9em}}footer{{margin-top:3rem}}</style>\
         <h1>This is a WAMP router</h1><p>It is running. WAMP clients connect here:</p><ul>{rows}</ul>\
         <p>Realms: {}</p><footer>crossbar-node {}</footer></html>",
        if realms.is_empty() {
            "none".to_owned()
        } else {
            realms.join(" ")
        },
        env!("CARGO_PKG_VERSION"),
    );
    answer("200 OK", "text/html; charset=utf-8", &body)
}

/// Returns a whole HTTP answer with a line of text.
pub fn text(code: &str, line: &str) -> Vec<u8> {
    answer(code, "text/plain; charset=utf-8", &format!("{line}\n"))
}

fn answer(code: &str, kind: &str, body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {code}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\
         X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n\r\n{body}",
        body.len(),
    )
    .into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_the_request_is_escaped() {
        let page = status(&Status {
            host: "<script>",
            paths: vec!["ws".to_owned()],
            rawsocket: true,
            secure: false,
            realms: vec!["realm1".to_owned()],
        });
        let page = String::from_utf8(page).unwrap();
        assert!(page.contains("ws://&lt;script&gt;/ws") && !page.contains("<script>"));
    }
}
