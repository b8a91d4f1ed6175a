//! The procedures of the meta API: one row each, and the CALL of one.

use serde_json::Value;
use shared::wamp::details::ResultDetails;
use shared::wamp::message::{Call, CallResult};
use shared::wamp::{Dict, Payload, Serializer};

use super::super::calls::FEATURE_NOT_SUPPORTED;
use super::super::outbox::Refusal;
use super::super::{Outbox, Realm, SessionKey};
use super::arguments::Arguments;

/// The positional results of a procedure.
pub(in super::super) type Answer = Result<Vec<Value>, Refusal>;

macro_rules! procedures {
    ($($name:ident = $uri:literal => $answer:ident;)+) => {
        /// A procedure of the realm itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in super::super) enum Procedure { $($name),+ }

        /// The procedures of the meta API.
        pub const META_PROCEDURES: &[&str] = &[$($uri),+];

        impl Procedure {
            /// Finds a procedure by its URI.
            pub(in super::super) fn find(uri: &str) -> Option<Procedure> {
                if !uri.starts_with("wamp.") {
                    return None;
                }
                match uri { $($uri => Some(Procedure::$name),)+ _ => None }
            }
        }

        impl Realm {
            fn answer(
                &mut self,
                from: SessionKey,
                procedure: Procedure,
                arguments: &Arguments,
                out: &mut impl Outbox,
            ) -> Answer {
                match procedure { $(Procedure::$name => self.$answer(from, arguments, out),)+ }
            }
        }
    };
}

impl Procedure {
    /// Tells whether it may change what belongs to another session than the caller.
    pub(in super::super) const fn changes_others(self) -> bool {
        matches!(
            self,
            Procedure::SessionKill
                | Procedure::SessionKillByAuthid
                | Procedure::SessionKillByAuthrole
                | Procedure::SessionKillAll
                | Procedure::SessionModifyDetails
                | Procedure::RegistrationRemoveCallee
                | Procedure::SubscriptionRemoveSubscriber
        )
    }
}

procedures! {
    SessionCount = "wamp.session.count" => count_sessions;
    SessionList = "wamp.session.list" => list_sessions;
    SessionGet = "wamp.session.get" => get_session;
    SessionKill = "wamp.session.kill" => kill_session;
    SessionKillByAuthid = "wamp.session.kill_by_authid" => kill_by_authid;
    SessionKillByAuthrole = "wamp.session.kill_by_authrole" => kill_by_authrole;
    SessionKillAll = "wamp.session.kill_all" => kill_all;
    SessionModifyDetails = "wamp.session.modify_details" => modify_details;
    SessionAddTestament = "wamp.session.add_testament" => add_testament;
    SessionFlushTestaments = "wamp.session.flush_testaments" => flush_testaments;
    RegistrationList = "wamp.registration.list" => list_registrations;
    RegistrationLookup = "wamp.registration.lookup" => lookup_registration;
    RegistrationMatch = "wamp.registration.match" => match_registration;
    RegistrationGet = "wamp.registration.get" => get_registration;
    RegistrationListCallees = "wamp.registration.list_callees" => list_callees;
    RegistrationCountCallees = "wamp.registration.count_callees" => count_callees;
    RegistrationRemoveCallee = "wamp.registration.remove_callee" => remove_callee;
    SubscriptionList = "wamp.subscription.list" => list_subscriptions;
    SubscriptionLookup = "wamp.subscription.lookup" => lookup_subscription;
    SubscriptionMatch = "wamp.subscription.match" => match_subscriptions;
    SubscriptionGet = "wamp.subscription.get" => get_subscription;
    SubscriptionListSubscribers = "wamp.subscription.list_subscribers" => list_subscribers;
    SubscriptionCountSubscribers = "wamp.subscription.count_subscribers" => count_subscribers;
    SubscriptionRemoveSubscriber = "wamp.subscription.remove_subscriber" => remove_subscriber;
    RouterlinkList = "wamp.routerlink.list" => list_interest;
    SubscriptionGetEvents = "wamp.subscription.get_events" => get_events;
    ReflectDescribe = "wamp.reflect.describe" => describe;
    ReflectDefine = "wamp.reflect.define" => define;
}

impl Realm {
    /// Answers a CALL that the caller may make.
    #[cold]
    pub(in super::super) fn call_meta(
        &mut self,
        from: SessionKey,
        procedure: Procedure,
        call: &Call<'_>,
        out: &mut impl Outbox,
    ) -> Result<(), Refusal> {
        if call.options.progress {
            let text = "the router takes arguments in one piece".to_owned();
            return Err((FEATURE_NOT_SUPPORTED, text));
        }
        let arguments = Arguments::read(&call.payload)?;
        let results = self.answer(from, procedure, &arguments, out);
        let error = results.as_ref().err().map(|(error, _)| *error);
        self.note_meta(from, procedure, &call.procedure, error);
        let results = results?;
        let result = CallResult {
            request: call.request,
            details: ResultDetails::default(),
            payload: Payload::encode(Serializer::MsgPack, &results, &Dict::new()),
        };
        out.send(from, &result.into());
        Ok(())
    }
}
