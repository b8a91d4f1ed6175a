//! The pages that a person finds who opens a transport's address in a browser, and answers given before HTTP proper.

use std::fmt::Write as _;

/// What the status page tells.
#[derive(Debug)]
pub struct Status<'a> {
    /// The address that the request was sent to, as the browser names it.
    pub host: &'a str,
    /// Where WAMP clients connect over WebSocket.
    pub websockets: Vec<Way<'a>>,
    /// RawSocket clients may connect as well.
    pub rawsocket: bool,
    /// Our version may be told.
    pub version: bool,
    /// Octets are encrypted.
    pub secure: bool,
    /// Names of the realms, and how many sessions each has.
    pub realms: Vec<(String, usize)>,
}

/// One way in.
#[derive(Debug)]
pub struct Way<'a> {
    /// The path.
    pub path: String,
    /// The whole address, if the configuration says it.
    pub url: Option<&'a str>,
    /// The visible port, if a forwarder changes it.
    pub port: Option<u16>,
}

impl Way<'_> {
    fn address(&self, scheme: &str, host: &str) -> String {
        if let Some(url) = self.url {
            return url.to_owned();
        }
        let path = &self.path;
        let Some(port) = self.port else {
            return format!("{scheme}://{host}/{path}");
        };
        // The colons of an IPv6 address are within brackets.
        let name = match host.rsplit_once(':') {
            Some((name, digits)) if digits.bytes().all(|digit| digit.is_ascii_digit()) => name,
            _ => host,
        };
        format!("{scheme}://{name}:{port}/{path}")
    }
}

const STYLE: &str = "
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 12%,transparent);--soft:color-mix(in srgb,currentColor 62%,transparent)}
*{box-sizing:border-box}
body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:12vh 1.5rem 3rem;background:light-dark(#f6f7f8,#131416);color:light-dark(#1b1d20,#e9eaec)}
h1{display:flex;align-items:center;gap:.55em;font-size:clamp(1.35rem,6vw,1.9rem);font-weight:650;letter-spacing:-.02em;line-height:1.2;margin:0 0 .4rem;overflow-wrap:anywhere}
h2{font-size:.8rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:2.5rem 0 .6rem}
p{margin:.3rem 0}
.up{flex:none;width:.6em;height:.6em;border-radius:50%;background:#2e9e5b;box-shadow:0 0 0 .22em color-mix(in srgb,#2e9e5b 22%,transparent)}
ul{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:.7rem;overflow:hidden;background:light-dark(#fff,#1b1d20)}
li{display:flex;gap:.1rem 1rem;justify-content:space-between;align-items:baseline;padding:.7rem 1rem;overflow-wrap:anywhere}
li+li{border-top:1px solid var(--line)}
code{font:14px/1.5 ui-monospace,monospace}
li span,footer,.none{color:var(--soft);font-size:.9em;white-space:nowrap}
a{color:inherit}
footer{margin-top:3rem}
@media(max-width:30rem){body{padding-top:3rem}li{flex-direction:column}}";

/// Returns the status page.
pub fn status(status: &Status<'_>) -> String {
    let (web, raw) = if status.secure {
        ("wss", "rss")
    } else {
        ("ws", "rs")
    };
    let host = escape(status.host);
    let mut ways = String::new();
    for way in &status.websockets {
        let address = escape(&way.address(web, status.host));
        row(&mut ways, &address, "WebSocket");
    }
    if status.rawsocket {
        row(&mut ways, &format!("{raw}://{host}"), "RawSocket");
    }
    let mut realms = String::new();
    for (realm, sessions) in &status.realms {
        let sessions = match sessions {
            1 => "1 session".to_owned(),
            count => format!("{count} sessions"),
        };
        row(&mut realms, &escape(realm), &sessions);
    }
    let body = format!(
        "<h1><span class=\"up\"></span>This is a WAMP router</h1><p>It is running and takes connections.</p>\
         <h2>Connect to</h2>{}<h2>Realms</h2>{}",
        list(&ways, "No WAMP transport is served at this address."),
        list(&realms, "No realm is running."),
    );
    let foot = if status.version {
        NAME_AND_VERSION
    } else {
        NAME
    };
    page(NAME, &body, foot)
}

fn row(rows: &mut String, what: &str, note: &str) {
    write!(rows, "<li><code>{what}</code><span>{note}</span></li>")
        .expect("writing to memory cannot fail");
}

fn list(rows: &str, none: &str) -> String {
    if rows.is_empty() {
        return format!("<p class=\"none\">{none}</p>");
    }
    format!("<ul>{rows}</ul>")
}

/// Returns the page with the names in a directory.
pub fn listing(directory: &str, names: &[String]) -> String {
    let mut rows = String::new();
    for name in names {
        // Whatever could mean something in an address is written as octets.
        let mut address = String::new();
        for octet in name.bytes() {
            match octet {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b'~' | b'/' => {
                    address.push(char::from(octet));
                }
                _ => write!(address, "%{octet:02X}").expect("writing to memory cannot fail"),
            }
        }
        let name = escape(name);
        write!(rows, "<li><a href=\"./{address}\">{name}</a></li>")
            .expect("writing to memory cannot fail");
    }
    let directory = escape(directory);
    let rows = list(&rows, "This directory is empty.");
    page(&directory, &format!("<h1>{directory}</h1>{rows}"), NAME)
}

const NAME: &str = "crossbar-node";
const NAME_AND_VERSION: &str = concat!("crossbar-node ", env!("CARGO_PKG_VERSION"));

fn page(title: &str, body: &str, foot: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"data:,\"><style>{STYLE}</style><body>{body}\
         <footer>{foot}</footer></body></html>"
    )
}

/// Returns a whole HTTP answer with a line of text, for what is no proper request.
pub fn text(code: &str, line: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {code}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\
         X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n\r\n{line}\n",
        line.len() + 1,
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
    fn the_visible_port_takes_the_place_of_ours() {
        let way = Way {
            path: "ws".to_owned(),
            url: None,
            port: Some(443),
        };
        for host in ["h", "h:8080"] {
            assert_eq!(way.address("wss", host), "wss://h:443/ws");
        }
        assert_eq!(way.address("ws", "[::1]"), "ws://[::1]:443/ws");
        assert_eq!(way.address("ws", "[::1]:80"), "ws://[::1]:443/ws");
    }

    #[test]
    fn what_comes_from_the_request_is_escaped() {
        let page = status(&Status {
            host: "<script>",
            websockets: vec![
                Way {
                    path: "ws".to_owned(),
                    url: None,
                    port: None,
                },
                Way {
                    path: String::new(),
                    url: Some("wss://example.com/&"),
                    port: Some(1),
                },
            ],
            rawsocket: true,
            version: false,
            secure: false,
            realms: vec![("realm1".to_owned(), 1)],
        });
        assert!(page.contains("ws://&lt;script&gt;/ws") && !page.contains("<script>"));
        assert!(page.contains("wss://example.com/&amp;<"));
        assert!(!page.contains(env!("CARGO_PKG_VERSION")));
        let page = listing("/<b>/", &["a\"<i>".to_owned()]);
        assert!(!page.contains("<b>") && !page.contains("<i>") && page.contains("./a%22%3Ci%3E"));
    }
}
