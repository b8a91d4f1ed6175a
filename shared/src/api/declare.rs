//! The two macros in which the API is written down, and the traits they implement.
//!
//! From one declaration come the argument struct with its decoder and encoder, a method of the group's trait (so a
//! node that does not implement it does not compile), its registration, and its row in the table. The grammar is
//! shown by any file of this folder, `affinity.rs` being the shortest complete one.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{ApiError, ErrorKind, EventInfo, ProcedureInfo, Scope};

/// A procedure: the value is its arguments.
pub trait Procedure: Clone + Debug + Serialize + Sized + Send + 'static {
    /// The row of the table.
    const INFO: &'static ProcedureInfo;
    /// The last part of the URI.
    const NAME: &'static str = Self::INFO.name;
    /// Where the procedure exists.
    const SCOPE: Scope = Self::INFO.scope;
    /// What a call answers.
    type Output: Serialize + DeserializeOwned + Send + 'static;

    /// Decodes the arguments of a call, positional, keyword, or both.
    ///
    /// # Errors
    /// `wamp.error.invalid_argument`, naming the argument.
    fn from_arguments(args: Vec<Value>, kwargs: Map<String, Value>) -> Result<Self, ApiError>;

    /// Encodes the arguments: required ones by position, others by keyword where they differ from their default.
    fn into_arguments(self) -> (Vec<Value>, Map<String, Value>);

    /// Returns the row of the table.
    fn info() -> &'static ProcedureInfo {
        Self::INFO
    }
}

/// An event: the value wraps its payload.
pub trait EventType: Clone + Sized + Send + 'static {
    /// The row of the table.
    const INFO: &'static EventInfo;
    /// The last part of the topic.
    const NAME: &'static str = Self::INFO.name;
    /// Where the event is published.
    const SCOPE: Scope = Self::INFO.scope;
    /// What the event carries.
    type Payload: Serialize + DeserializeOwned + Send + 'static;

    /// Wraps a payload.
    fn new(payload: Self::Payload) -> Self;

    /// Unwraps the payload.
    fn into_payload(self) -> Self::Payload;

    /// Returns the row of the table.
    fn info() -> &'static EventInfo {
        Self::INFO
    }

    /// Encodes the payload: one positional argument, or `[id]` and keywords.
    fn into_arguments(self) -> (Vec<Value>, Map<String, Value>) {
        let payload = serde_json::to_value(self.into_payload())
            .expect("payloads are structs, lists, numbers and null, which JSON can express");
        match payload {
            Value::Object(kwargs) if Self::INFO.keywords => {
                (kwargs.get("id").cloned().into_iter().collect(), kwargs)
            }
            payload => (vec![payload], Map::new()),
        }
    }

    /// Decodes what a subscriber received.
    ///
    /// # Errors
    /// `wamp.error.invalid_argument` when the publisher sent something else than this event's payload.
    fn from_arguments(args: Vec<Value>, kwargs: Map<String, Value>) -> Result<Self, ApiError> {
        let payload = if Self::INFO.keywords {
            Value::Object(kwargs)
        } else {
            args.into_iter().next().unwrap_or_default()
        };
        match serde_json::from_value(payload) {
            Ok(payload) => Ok(Self::new(payload)),
            Err(error) => {
                // The cause may repeat all that the publisher sent.
                let why: String = error.to_string().chars().take(200).collect();
                let message = format!("event {}: {why}", Self::NAME);
                Err(ApiError::new(ErrorKind::InvalidArguments, message))
            }
        }
    }
}

/// Declares the procedures of one group; one use per file, beside one of [`events`].
macro_rules! procedures {
    (
        $(#[doc = $group_doc:literal])+
        pub trait $group:ident on $scope:ident, $register:ident;
        $(
            $(#[doc = $doc:literal])+
            fn $name:ident as $procedure:ident(
                $( $(#[doc = $field_doc:literal])+ $field:ident: $type:ty $(= $default:tt)? ),* $(,)?
            ) -> $output:ty,
            $impact:ident,
            result $result:literal,
            raises [$($error:ident),* $(,)?],
            emits [$($event:ident),* $(,)?]
            $(, is [$($mark:ident),+])?;
        )+
    ) => {
        /// The rows of this group.
        pub(super) const GROUP: $crate::api::GroupInfo = $crate::api::GroupInfo {
            doc: concat!($($group_doc, "\n"),+),
            procedures: &[$(<$procedure as $crate::api::Procedure>::INFO),+],
            events: EVENTS,
        };
        $(
            $(#[doc = $doc])+
            #[derive(Clone, PartialEq, serde::Serialize)]
            pub struct $procedure { $( $(#[doc = $field_doc])+ pub $field: $type, )* }

            // Configurations hold secrets, so a log line names containers without what is in them.
            impl std::fmt::Debug for $procedure {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    let mut shown = f.debug_struct(stringify!($procedure));
                    $(shown.field(
                        stringify!($field),
                        &format_args!("{}", $crate::api::arguments::show(
                            &$crate::api::Argument::into_value(self.$field.clone()),
                        )),
                    );)*
                    shown.finish()
                }
            }

            impl $crate::api::Procedure for $procedure {
                const INFO: &'static $crate::api::ProcedureInfo = &$crate::api::ProcedureInfo {
                    name: stringify!($name),
                    scope: $crate::api::Scope::$scope,
                    doc: concat!($($doc, "\n"),+),
                    params: &[$($crate::api::ParamInfo {
                        name: stringify!($field),
                        doc: concat!($($field_doc, "\n"),+),
                        default: $crate::api::declare::only(&[$(stringify!($default))?]),
                        expected: <$type as $crate::api::arguments::Argument>::expected,
                    }),*],
                    result: $result,
                    raises: &[$($crate::api::ErrorKind::$error),*],
                    emits: &[$(<$event as $crate::api::EventType>::INFO),*],
                    progressive: $crate::api::info::Mark::Progressive
                        .among(&[$($($crate::api::info::Mark::$mark),+)?]),
                    extension: $crate::api::info::Mark::Extension
                        .among(&[$($($crate::api::info::Mark::$mark),+)?]),
                    impact: $crate::api::Impact::$impact,
                    normalise: |args, kwargs| {
                        Self::from_arguments(args, kwargs).map(Self::into_arguments)
                    },
                };
                type Output = $output;

                #[allow(unused_mut, reason = "a procedure without parameters takes nothing")]
                fn from_arguments(
                    args: Vec<serde_json::Value>,
                    kwargs: serde_json::Map<String, serde_json::Value>,
                ) -> Result<Self, $crate::api::ApiError> {
                    let mut given = $crate::api::arguments::Given::new(Self::INFO, args, kwargs)?;
                    let decoded = Self { $($field: given.take::<$type>(stringify!($field))?),* };
                    given.finish()?;
                    Ok(decoded)
                }

                #[allow(unused_mut, reason = "a procedure without parameters puts nothing")]
                fn into_arguments(self) -> (Vec<serde_json::Value>, serde_json::Map<String, serde_json::Value>) {
                    let mut sent = $crate::api::arguments::Sent::new(Self::INFO);
                    $(sent.put(stringify!($field), self.$field);)*
                    sent.finish()
                }
            }
        )+

        $(#[doc = $group_doc])+
        pub trait $group: Send + Sync + 'static {
            $(
                $(#[doc = $doc])+
                fn $name(
                    &self,
                    call: $crate::api::Call,
                    args: $procedure,
                ) -> impl Future<Output = Result<$output, $crate::api::ApiError>> + Send;
            )+

            /// Adds every procedure of this group to `handlers`.
            fn $register(self: &std::sync::Arc<Self>, handlers: &mut $crate::api::Handlers)
            where
                Self: Sized,
            {
                $({
                    let this = std::sync::Arc::clone(self);
                    handlers.add::<$procedure, _, _>(move |call, args| {
                        let this = std::sync::Arc::clone(&this);
                        async move { this.$name(call, args).await }
                    });
                })+
            }
        }
    };
}

/// Declares the events of one group; one use per file.
macro_rules! events {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident $(. $rest:ident)* as $event:ident on $scope:ident: $payload:ty,
        carries $carries:literal
        $(, is [$($mark:ident),+])?;
    )*) => {
        /// The events of this group.
        const EVENTS: &[&$crate::api::EventInfo] = &[$(<$event as $crate::api::EventType>::INFO),*];
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Debug, PartialEq)]
            pub struct $event(#[doc = concat!("What it carries: ", $carries, ".")] pub $payload);

            impl $crate::api::EventType for $event {
                const INFO: &'static $crate::api::EventInfo = &$crate::api::EventInfo {
                    name: concat!(stringify!($name) $(, ".", stringify!($rest))*),
                    scope: $crate::api::Scope::$scope,
                    doc: concat!($($doc, "\n"),+),
                    payload: $carries,
                    keywords: $crate::api::info::Mark::Keywords
                        .among(&[$($($crate::api::info::Mark::$mark),+)?]),
                    excludes_caller: $crate::api::info::Mark::ExcludesCaller
                        .among(&[$($($crate::api::info::Mark::$mark),+)?]),
                    extension: $crate::api::info::Mark::Extension
                        .among(&[$($($crate::api::info::Mark::$mark),+)?]),
                };
                type Payload = $payload;

                fn new(payload: $payload) -> Self {
                    Self(payload)
                }

                fn into_payload(self) -> $payload {
                    self.0
                }
            }
        )*
    };
}

/// Returns the only element, if there is one; lets a macro say "optional" in a constant.
pub(crate) const fn only(words: &[&'static str]) -> Option<&'static str> {
    match words {
        [word, ..] => Some(*word),
        [] => None,
    }
}

pub(crate) use {events, procedures};
