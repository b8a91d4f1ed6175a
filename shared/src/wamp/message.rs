//! Every message of the basic and advanced profile: one row each, with its code and its elements in order.
//!
//! A decoded message borrows from the frame; its payload is not looked into (see [`Payload`]). What a session may send
//! when is not decided here.

use std::borrow::Cow;

use super::codec::{CborReader, CborWriter, JsonReader, JsonWriter, MsgPackReader, MsgPackWriter};
use super::codec::{
    DecodeError, EncodeError, Reader, Serializer, UbjsonReader, UbjsonWriter, Writer,
};
use super::details::{
    CallOptions, CancelOptions, EventDetails, ForwardOptions, InterruptOptions, InvocationDetails,
    PublishOptions, RegisterOptions, ResultDetails, Revoked, SubscribeOptions,
};
use super::field::Field;
use super::{Dict, Id, Payload};

/// Declares the messages. After the elements may stand `; payload` (up to two more: Arguments and ArgumentsKw) or
/// `;? NAME: TYPE` (one more, left out if it is `None`).
macro_rules! messages {
    ($($(#[$meta:meta])* $code:literal $word:literal $name:ident $(<$lt:lifetime>)? {
        $($(#[$doc:meta])* $field:ident: $ty:ty,)*
        $(; $payload:ident)?
        $(;? $(#[$odoc:meta])* $opt:ident: $oty:ty)?
    })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name $(<$lt>)? {
                $($(#[$doc])* pub $field: $ty,)*
                $($(#[$odoc])* pub $opt: Option<$oty>,)?
                $(
                    /// Arguments and ArgumentsKw.
                    pub $payload: Payload<'a>,
                )?
            }

            impl<'a> From<$name $(<$lt>)?> for Message<'a> {
                fn from(message: $name $(<$lt>)?) -> Message<'a> {
                    Message::$name(message)
                }
            }
        )+

        /// A WAMP message.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Message<'a> { $($(#[$meta])* $name($name $(<$lt>)?),)+ }

        impl<'a> Message<'a> {
            /// The code and the name of every message.
            pub const KINDS: &'static [(u64, &'static str)] = &[$(($code, $word),)+];

            /// Returns the message type code.
            pub const fn code(&self) -> u64 {
                match self { $(Message::$name(_) => $code,)+ }
            }

            /// Returns the name that the specification gives the message, such as `PUBLISH`.
            pub const fn name(&self) -> &'static str {
                match self { $(Message::$name(_) => $word,)+ }
            }

            /// Returns the arguments, if messages of this kind have some.
            pub const fn payload(&self) -> Option<&Payload<'a>> {
                match self { $(Message::$name(_message) => messages!(@borrow _message [$($payload)?]),)+ }
            }

            fn read<R: Reader<'a>>(serializer: Serializer, reader: &mut R) -> Result<Message<'a>, DecodeError> {
                let mut list = reader.begin_list()?;
                if !reader.next_item(&mut list)? {
                    return Err(DecodeError::Arity("a message"));
                }
                let code = reader.unsigned()?;
                match code {
                    $($code => {
                        $(
                            if !reader.next_item(&mut list)? {
                                return Err(DecodeError::Arity($word));
                            }
                            let $field: $ty = Field::read(reader)?;
                        )*
                        messages!(@read reader list serializer $word [$($payload)?] [$($opt: $oty)?]);
                        reader.end()?;
                        Ok(Message::$name($name { $($field,)* $($opt,)? $($payload,)? }))
                    })+
                    _ => Err(DecodeError::UnknownMessage(code)),
                }
            }

            fn write<W: Writer>(&self, whole: Option<Serializer>, writer: &mut W) -> Result<(), EncodeError> {
                match self {
                    $(Message::$name(message) => {
                        let payload = messages!(@payload message [$($payload)?]);
                        let mut count = 1 + usize::from(payload.count());
                        $(count += 1; let $field = &message.$field;)*
                        $(count += usize::from(message.$opt.is_some());)?
                        let mut list = writer.begin_list(Some(count));
                        writer.item(&mut list);
                        writer.unsigned($code);
                        $(
                            writer.item(&mut list);
                            $field.write(writer);
                        )*
                        $(if let Some(value) = &message.$opt {
                            writer.item(&mut list);
                            value.write(writer);
                        })?
                        match whole {
                            Some(serializer) => payload.write(serializer, writer, &mut list)?,
                            None => payload.leave_out(writer, &mut list),
                        }
                        writer.end(list);
                    })+
                }
                Ok(())
            }
        }
    };
    (@payload $message:ident [$payload:ident]) => { &$message.$payload };
    (@payload $message:ident []) => { &const { Payload::none() } };
    (@borrow $message:ident [$payload:ident]) => { Some(&$message.$payload) };
    (@borrow $message:ident []) => { None };
    (@read $reader:ident $list:ident $serializer:ident $word:literal [$payload:ident] []) => {
        let $payload = Payload::read($serializer, $reader, &mut $list, $word)?;
    };
    (@read $reader:ident $list:ident $serializer:ident $word:literal [] [$opt:ident: $oty:ty]) => {
        let mut $opt: Option<$oty> = None;
        if $reader.next_item(&mut $list)? {
            $opt = Some(Field::read($reader)?);
            if $reader.next_item(&mut $list)? {
                return Err(DecodeError::Arity($word));
            }
        }
    };
    (@read $reader:ident $list:ident $serializer:ident $word:literal [] []) => {
        if $reader.next_item(&mut $list)? {
            return Err(DecodeError::Arity($word));
        }
    };
}

messages! {
    /// A client asks to open a session on a realm.
    1 "HELLO" Hello<'a> {
        /// Realm to join.
        realm: Cow<'a, str>,
        /// Roles, authentication methods and more.
        details: Dict,
    }
    /// The router opens the session.
    2 "WELCOME" Welcome {
        /// Id of the new session, global scope.
        session: Id,
        /// Roles and features of the router, identity of the client.
        details: Dict,
    }
    /// Ends a session attempt, or a session after a violation.
    3 "ABORT" Abort<'a> {
        /// May hold a `message`.
        details: Dict,
        /// Why, as a URI.
        reason: Cow<'a, str>,
        ; payload
    }
    /// The router asks for proof of identity.
    4 "CHALLENGE" Challenge<'a> {
        /// Authentication method.
        method: Cow<'a, str>,
        /// What the method needs.
        extra: Dict,
    }
    /// The client's proof.
    5 "AUTHENTICATE" Authenticate<'a> {
        /// Signature, ticket or the like.
        signature: Cow<'a, str>,
        /// What the method needs.
        extra: Dict,
    }
    /// Closes a session, or agrees to that.
    6 "GOODBYE" Goodbye<'a> {
        /// May hold a `message`.
        details: Dict,
        /// Why, as a URI.
        reason: Cow<'a, str>,
    }
    /// A request failed.
    8 "ERROR" Error<'a> {
        /// Code of the message that failed.
        request_type: u64,
        /// Its request id.
        request: Id,
        /// Details of the failure.
        details: Dict,
        /// What failed, as a URI.
        error: Cow<'a, str>,
        ; payload
    }
    /// Publishes an event.
    16 "PUBLISH" Publish<'a> {
        /// Request id.
        request: Id,
        /// Options.
        options: PublishOptions<'a>,
        /// Topic.
        topic: Cow<'a, str>,
        ; payload
    }
    /// Acknowledges a publication.
    17 "PUBLISHED" Published {
        /// Request id of the PUBLISH.
        request: Id,
        /// Publication id, global scope.
        publication: Id,
    }
    /// Subscribes to a topic.
    32 "SUBSCRIBE" Subscribe<'a> {
        /// Request id.
        request: Id,
        /// Options.
        options: SubscribeOptions<'a>,
        /// Topic or pattern.
        topic: Cow<'a, str>,
    }
    /// Acknowledges a subscription.
    33 "SUBSCRIBED" Subscribed {
        /// Request id of the SUBSCRIBE.
        request: Id,
        /// Subscription id, router scope.
        subscription: Id,
    }
    /// Ends a subscription.
    34 "UNSUBSCRIBE" Unsubscribe<'a> {
        /// Request id.
        request: Id,
        /// Subscription to end.
        subscription: Id,
        ;?
        /// Options.
        options: ForwardOptions<'a>
    }
    /// Acknowledges the end of a subscription, or announces its revocation.
    35 "UNSUBSCRIBED" Unsubscribed<'a> {
        /// Request id of the UNSUBSCRIBE; 0 for a revocation.
        request: Id,
        ;?
        /// Details of a revocation.
        details: Revoked<'a>
    }
    /// Delivers an event.
    36 "EVENT" Event<'a> {
        /// Subscription that it matches.
        subscription: Id,
        /// Publication id.
        publication: Id,
        /// Details.
        details: EventDetails<'a>,
        ; payload
    }
    /// Calls a procedure.
    48 "CALL" Call<'a> {
        /// Request id.
        request: Id,
        /// Options.
        options: CallOptions<'a>,
        /// Procedure.
        procedure: Cow<'a, str>,
        ; payload
    }
    /// Cancels a call.
    49 "CANCEL" Cancel<'a> {
        /// Request id of the CALL.
        request: Id,
        /// Options.
        options: CancelOptions<'a>,
    }
    /// Returns a result to the caller.
    50 "RESULT" CallResult<'a> {
        /// Request id of the CALL.
        request: Id,
        /// Details.
        details: ResultDetails<'a>,
        ; payload
    }
    /// Registers a procedure.
    64 "REGISTER" Register<'a> {
        /// Request id.
        request: Id,
        /// Options.
        options: RegisterOptions<'a>,
        /// Procedure or pattern.
        procedure: Cow<'a, str>,
    }
    /// Acknowledges a registration.
    65 "REGISTERED" Registered {
        /// Request id of the REGISTER.
        request: Id,
        /// Registration id, router scope.
        registration: Id,
    }
    /// Ends a registration.
    66 "UNREGISTER" Unregister<'a> {
        /// Request id.
        request: Id,
        /// Registration to end.
        registration: Id,
        ;?
        /// Options.
        options: ForwardOptions<'a>
    }
    /// Acknowledges the end of a registration, or announces its revocation.
    67 "UNREGISTERED" Unregistered<'a> {
        /// Request id of the UNREGISTER; 0 for a revocation.
        request: Id,
        ;?
        /// Details of a revocation.
        details: Revoked<'a>
    }
    /// Asks the callee to run a procedure.
    68 "INVOCATION" Invocation<'a> {
        /// Request id, session scope of the callee.
        request: Id,
        /// Registration that is called.
        registration: Id,
        /// Details.
        details: InvocationDetails<'a>,
        ; payload
    }
    /// Asks the callee to give an invocation up.
    69 "INTERRUPT" Interrupt<'a> {
        /// Request id of the INVOCATION.
        request: Id,
        /// Options.
        options: InterruptOptions<'a>,
    }
    /// The callee's result.
    70 "YIELD" Yield<'a> {
        /// Request id of the INVOCATION.
        request: Id,
        /// Options.
        options: ResultDetails<'a>,
        ; payload
    }
    /// Acknowledges the receipt of an event.
    337 "EVENT_RECEIVED" EventReceived {
        /// Publication received.
        publication: Id,
    }
}

impl<'a> Message<'a> {
    /// Reads one message from one frame. Anything that is not exactly one well-formed message is an error.
    pub fn decode(serializer: Serializer, frame: &'a [u8]) -> Result<Message<'a>, DecodeError> {
        match serializer {
            Serializer::Json => Message::read(serializer, &mut JsonReader::new(frame)),
            Serializer::MsgPack => Message::read(serializer, &mut MsgPackReader::new(frame)),
            Serializer::Cbor => Message::read(serializer, &mut CborReader::new(frame)),
            Serializer::Ubjson => Message::read(serializer, &mut UbjsonReader::new(frame)),
        }
    }

    /// Appends the message to `out`. On an error `out` is as it was.
    pub fn encode(&self, serializer: Serializer, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.encode_as(Some(serializer), serializer, out)
    }

    /// As [`Message::encode`], without the octets of the payload, which is in this serializer and not empty: they belong
    /// before [`Serializer::closing`].
    pub fn encode_around(
        &self,
        serializer: Serializer,
        out: &mut Vec<u8>,
    ) -> Result<(), EncodeError> {
        self.encode_as(None, serializer, out)
    }

    /// Without the payload if `whole` does not say what that is written in.
    #[inline]
    fn encode_as(
        &self,
        whole: Option<Serializer>,
        serializer: Serializer,
        out: &mut Vec<u8>,
    ) -> Result<(), EncodeError> {
        let before = out.len();
        let result = match serializer {
            Serializer::Json => self.write(whole, &mut JsonWriter::new(out)),
            Serializer::MsgPack => self.write(whole, &mut MsgPackWriter::new(out)),
            Serializer::Cbor => self.write(whole, &mut CborWriter::new(out)),
            Serializer::Ubjson => self.write(whole, &mut UbjsonWriter::new(out)),
        };
        if result.is_err() {
            out.truncate(before);
        }
        result
    }
}
