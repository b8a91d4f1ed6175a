//! The way to the node as `doctor` goes it: the name, the connection, the certificate.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use shared::net::{Host, Security, Url, probe};
use tokio::net::TcpStream;
use tokio::time::Instant;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::doctor::{Report, Verdict};
use crate::ctl::Ctl;

/// A certificate that expires within so many days is remarked.
const SOON: i64 = 14;
/// Without a limit of the user's.
const PATIENCE: Duration = Duration::from_secs(5);
const DAY: i64 = 24 * 3600;

/// Goes as far as it gets.
pub async fn walk(ctl: &Ctl, report: &mut Report) {
    let door = ctl.door();
    let (security, host, port) = match &door.url {
        Url::WebSocket {
            security,
            host,
            port,
            ..
        }
        | Url::RawSocket {
            security,
            host,
            port,
        } => (*security, host, *port),
        Url::Unix { .. } => return,
    };
    let limit = ctl.global.connect_timeout.limit().unwrap_or(PATIENCE);
    let Some(addresses) = dns(host, port, limit, report).await else {
        return;
    };
    let Some(stream) = tcp(&addresses, limit, report).await else {
        return;
    };
    if security == Security::Tls {
        match probe::certificate(stream, host, &ctl.global.tls(), limit).await {
            Ok(shown) => {
                let (verdict, text) = judge(&shown, jiff::Timestamp::now().as_second());
                report.add(verdict, "tls", text);
            }
            Err(why) => report.add(
                Verdict::Fail,
                "tls",
                format!("no TLS at {host}:{port}: {why}"),
            ),
        }
    }
}

async fn dns(
    host: &Host,
    port: u16,
    limit: Duration,
    report: &mut Report,
) -> Option<Vec<SocketAddr>> {
    match probe::resolve(host, port, limit).await {
        Ok(found) => {
            if host.as_str().parse::<IpAddr>().is_ok() {
                return Some(found);
            }
            let listed: Vec<String> = found.iter().map(|it| it.ip().to_string()).collect();
            report.add(
                Verdict::Ok,
                "dns",
                format!("{host} is {}", listed.join(", ")),
            );
            Some(found)
        }
        Err(why) => {
            report.add(
                Verdict::Fail,
                "dns",
                format!("{host} has no address: {why}"),
            );
            None
        }
    }
}

async fn tcp(addresses: &[SocketAddr], limit: Duration, report: &mut Report) -> Option<TcpStream> {
    let began = Instant::now();
    match probe::reach(addresses, limit).await {
        Ok((address, stream)) => {
            let took = began.elapsed().as_secs_f64() * 1e3;
            report.add(Verdict::Ok, "tcp", format!("{address} in {took:.1} ms"));
            Some(stream)
        }
        Err(why) => {
            let listed: Vec<String> = addresses.iter().map(ToString::to_string).collect();
            let listed = listed.join(", ");
            let text = match why.kind() {
                io::ErrorKind::ConnectionRefused => format!("nobody listens at {listed}"),
                io::ErrorKind::TimedOut => format!("no answer from {listed}"),
                _ => format!("no connection to {listed}: {why}"),
            };
            report.add(Verdict::Fail, "tcp", text);
            None
        }
    }
}

/// Looks at the dates of a certificate. Whom it is for, and who says so, is judged when the connection is made.
fn judge(shown: &[u8], now: i64) -> (Verdict, String) {
    let Ok((_, certificate)) = X509Certificate::from_der(shown) else {
        return (Verdict::Warn, "the certificate cannot be read".to_owned());
    };
    let validity = certificate.validity();
    let (from, until) = (
        validity.not_before.timestamp(),
        validity.not_after.timestamp(),
    );
    let day = |seconds: i64| {
        let at = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::MAX);
        at.strftime("%Y-%m-%d").to_string()
    };
    let days = (until - now).div_euclid(DAY);
    if now < from {
        return (
            Verdict::Fail,
            format!("the certificate is valid from {} on only", day(from)),
        );
    }
    match days {
        ..0 => (
            Verdict::Fail,
            format!("the certificate has expired, on {}", day(until)),
        ),
        0 => (
            Verdict::Warn,
            format!("the certificate expires today, on {}", day(until)),
        ),
        1..SOON => (
            Verdict::Warn,
            format!("the certificate expires in {days} days, on {}", day(until)),
        ),
        _ => (
            Verdict::Ok,
            format!("the certificate is valid until {}", day(until)),
        ),
    }
}
