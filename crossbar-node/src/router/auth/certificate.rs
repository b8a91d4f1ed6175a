//! The method `tls`: the client has shown a certificate, whose fingerprint says who it is.

use super::known::entitled;
use super::{Admission, Asking, Grant, Known, Verdict};

/// Who may join with a certificate.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// Its SHA-1 fingerprint.
    pub sha1: [u8; 20],
    /// What it gives.
    pub grant: Grant,
}

impl Certificate {
    /// Looks for the certificate; an identity that is named must be its own.
    pub(super) fn hello(known: &Known<Certificate>, asking: &Asking<'_>) -> Verdict {
        let named = |authid: &str| asking.authid().is_none_or(|asked| asked == authid);
        let found = known.iter().find(|(authid, certificate)| {
            Some(certificate.sha1) == asking.certificate_sha1
                && named(authid)
                && entitled(&certificate.grant, asking)
        });
        match found {
            Some((authid, certificate)) => {
                let admission = Admission::granted(authid, &certificate.grant, "tls");
                Verdict::Welcome(Box::new(admission))
            }
            None => Verdict::denied("the certificate belongs to nobody who may join"),
        }
    }
}
