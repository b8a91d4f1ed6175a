//! The authentication methods of a door, and challenges that wait for their answers.

use shared::wamp::auth::scram::Dialect;

use super::dynamic::{Authenticator, Purpose, Question};
use super::known::entitled;
use super::{
    Admission, Answer, Asking, Certificate, Grant, PublicKeys, ScramUser, Source, Ticket, Verdict,
    WampCraUser, cryptosign, scram, ticket, wampcra,
};

/// One authentication method of a door.
#[derive(Clone, Debug)]
pub enum Method {
    /// Nothing is proved.
    Anonymous {
        /// The identity; a random one for each session if there is none.
        authid: Option<String>,
        /// The role.
        role: String,
        /// The only realm, if it is prescribed.
        realm: Option<String>,
    },
    /// Nothing is proved, and a procedure decides.
    AnonymousDynamic(Authenticator),
    /// The client shows a secret ticket.
    Ticket(Source<Ticket>),
    /// The client signs a challenge with a shared secret.
    WampCra(Source<WampCraUser>),
    /// The client proves that it knows a password that we do not know.
    Scram(Source<ScramUser>),
    /// The client signs a challenge with its private key.
    Cryptosign(Source<PublicKeys>),
    /// The client has shown a certificate in the TLS handshake.
    Tls(Source<Certificate>),
    /// The client comes with a cookie that has authenticated before.
    Cookie,
}

/// A challenge that waits for its answer.
#[derive(Debug)]
pub enum Pending {
    /// The ticket is compared.
    Ticket(Box<ticket::Waiting>),
    /// A procedure is asked about the ticket.
    TicketQuestion(Authenticator),
    /// The signature is compared.
    WampCra(Box<wampcra::Waiting>),
    /// The proof is checked.
    Scram(Box<scram::Waiting>),
    /// The signature is checked.
    Cryptosign(Box<cryptosign::Waiting>),
}

impl Method {
    /// Returns the name of the method in HELLO.
    pub fn word(&self) -> &'static str {
        match self {
            Method::Anonymous { .. } | Method::AnonymousDynamic(_) => "anonymous",
            Method::Ticket(_) => ticket::METHOD,
            Method::WampCra(_) => "wampcra",
            Method::Scram(_) => "wamp-scram",
            Method::Cryptosign(_) => "cryptosign",
            Method::Tls(_) => "tls",
            Method::Cookie => "cookie",
        }
    }

    /// Tells whether a word of HELLO means this method. A method that needs nothing but what the transport knows is
    /// passed over if the transport knows nothing, so that the client's next one gets its turn.
    pub(super) fn fits(&self, word: &str, asking: &Asking<'_>) -> bool {
        let named =
            self.word() == word || dialect(word).is_some() && matches!(self, Method::Scram(_));
        let possible = match self {
            Method::Cookie => asking.remembered.as_ref().is_some_and(|who| {
                let realm = who.realm.as_deref();
                realm.is_none_or(|realm| realm == asking.realm)
            }),
            Method::Tls(_) => asking.certificate_sha1.is_some(),
            _ => true,
        };
        named && possible
    }

    /// Decides on a HELLO that offers this method as `word`.
    pub(super) fn hello(&self, word: &str, asking: &Asking<'_>) -> Verdict {
        let ask = |authenticator: &Authenticator, purpose| {
            Verdict::Ask(Box::new(Question::at_hello(
                authenticator,
                purpose,
                word,
                asking,
            )))
        };
        match self {
            Method::Anonymous {
                authid,
                role,
                realm,
            } => {
                let grant = Grant {
                    role: role.clone(),
                    realm: realm.clone(),
                };
                if !entitled(&grant, asking) {
                    return Verdict::denied("nobody is anonymous in this realm");
                }
                let authid = authid.as_deref().unwrap_or(&asking.fresh);
                Verdict::Welcome(Box::new(Admission::granted(authid, &grant, word)))
            }
            Method::Cookie => match &asking.remembered {
                Some(who) => {
                    let mut who = who.clone();
                    who.principal.authmethod = word.to_owned();
                    who.principal.authprovider = "transport".to_owned();
                    Verdict::Welcome(Box::new(who))
                }
                None => Verdict::denied("the cookie is not known"),
            },
            Method::AnonymousDynamic(authenticator) => ask(authenticator, Purpose::Admit),
            Method::Tls(Source::Static(known)) => Certificate::hello(known, asking),
            Method::Tls(Source::Dynamic(authenticator)) => ask(authenticator, Purpose::Admit),
            Method::Cryptosign(Source::Static(known)) => PublicKeys::hello(known, asking),
            Method::Cryptosign(Source::Dynamic(authenticator)) => {
                ask(authenticator, Purpose::Cryptosign)
            }
            Method::Ticket(_) | Method::WampCra(_) | Method::Scram(_)
                if asking.authid().is_none() =>
            {
                Verdict::denied("this authentication method needs an authid")
            }
            Method::Ticket(Source::Static(known)) => Ticket::hello(known, asking),
            Method::Ticket(Source::Dynamic(authenticator)) => Verdict::Challenge {
                method: ticket::METHOD,
                extra: shared::wamp::Dict::new(),
                pending: Pending::TicketQuestion(authenticator.clone()),
            },
            Method::WampCra(Source::Static(known)) => WampCraUser::hello(known, asking),
            Method::WampCra(Source::Dynamic(authenticator)) => ask(authenticator, Purpose::WampCra),
            Method::Scram(source) => {
                let dialect = dialect(word).unwrap_or(Dialect::Wamp);
                match source {
                    Source::Static(known) => ScramUser::hello(known, dialect, asking),
                    Source::Dynamic(authenticator) => ask(authenticator, Purpose::Scram(dialect)),
                }
            }
        }
    }
}

/// Returns the dialect of SCRAM that a word of HELLO means.
fn dialect(word: &str) -> Option<Dialect> {
    let dialects = [Dialect::Wamp, Dialect::Crossbar];
    dialects
        .into_iter()
        .find(|dialect| dialect.method() == word)
}

impl Pending {
    /// Decides on an AUTHENTICATE. A challenge is good for one.
    pub fn authenticate(self, asking: &Asking<'_>, answer: Answer<'_>) -> Verdict {
        match self {
            Pending::Ticket(waiting) => waiting.authenticate(answer),
            Pending::TicketQuestion(authenticator) => Verdict::Ask(Box::new(
                Question::about_ticket(&authenticator, answer.signature, asking),
            )),
            Pending::WampCra(waiting) => waiting.authenticate(answer),
            Pending::Scram(waiting) => waiting.authenticate(answer),
            Pending::Cryptosign(waiting) => waiting.authenticate(answer),
        }
    }
}
