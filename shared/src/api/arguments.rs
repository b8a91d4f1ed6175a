//! Arguments of a call: from positional and keyword values to typed fields, and back.
//!
//! The rules are those of a Python function, which is what 0.9.12 callers are used to: every parameter may be given
//! by position or by keyword, not by both; nothing unknown is accepted. Whether a value makes sense is the
//! handler's business.

use std::vec;

use serde_json::{Map, Value};

use super::{ApiError, ErrorKind, ParamInfo, ProcedureInfo};

/// A type that an argument may have.
pub trait Argument: Sized {
    /// Names the type in words, for the message of a refusal.
    fn expected() -> String;
    /// Takes the value if it has this type.
    fn from_value(value: Value) -> Option<Self>;
    /// Returns the value as it travels.
    fn into_value(self) -> Value;
}

/// Implements [`Argument`] for a plain type: words, decoding, encoding.
macro_rules! argument {
    ($type:ty, $expected:literal, $from:expr) => {
        impl Argument for $type {
            fn expected() -> String {
                $expected.to_owned()
            }

            fn from_value(value: Value) -> Option<Self> {
                let from: fn(Value) -> Option<Self> = $from;
                from(value)
            }

            fn into_value(self) -> Value {
                Value::from(self)
            }
        }
    };
}

argument!(bool, "true or false", |value| value.as_bool());
argument!(u64, "a whole number, 0 or more", |value| value.as_u64());
argument!(usize, "a whole number, 0 or more", |value| value
    .as_u64()
    .and_then(|number| number.try_into().ok()));
argument!(f64, "a number", |value| value.as_f64());
argument!(Value, "anything", Some);
argument!(String, "a string", |value| match value {
    Value::String(text) => Some(text),
    _ => None,
});
argument!(Map<String, Value>, "a dictionary", |value| match value {
    Value::Object(map) => Some(map),
    _ => None,
});

impl<T: Argument> Argument for Option<T> {
    fn expected() -> String {
        format!("{}, or null", T::expected())
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }

    fn into_value(self) -> Value {
        self.map_or(Value::Null, T::into_value)
    }
}

impl<T: Argument> Argument for Vec<T> {
    fn expected() -> String {
        format!("a list, each item {}", T::expected())
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_value).collect(),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        self.into_iter().map(T::into_value).collect()
    }
}

/// The arguments of one call while they are decoded, parameter after parameter in declared order.
pub(crate) struct Given {
    procedure: &'static ProcedureInfo,
    params: std::slice::Iter<'static, ParamInfo>,
    positional: vec::IntoIter<Value>,
    keyword: Map<String, Value>,
}

impl Given {
    /// Starts decoding; refuses more positional arguments than there are parameters.
    pub(crate) fn new(
        procedure: &'static ProcedureInfo,
        positional: Vec<Value>,
        keyword: Map<String, Value>,
    ) -> Result<Self, ApiError> {
        let most = procedure.params.len();
        if positional.len() > most {
            let given = positional.len();
            let names: Vec<_> = procedure.params.iter().map(|param| param.name).collect();
            let takes = match most {
                0 => "no arguments".to_owned(),
                1 => format!("at most 1 positional argument ({})", names[0]),
                _ => format!("at most {most} positional arguments ({})", names.join(", ")),
            };
            return Err(refuse(procedure, &format!("takes {takes}, {given} given")));
        }
        Ok(Given {
            procedure,
            params: procedure.params.iter(),
            positional: positional.into_iter(),
            keyword,
        })
    }

    /// Decodes the next parameter, which is called `name`.
    pub(crate) fn take<T: Argument>(&mut self, name: &'static str) -> Result<T, ApiError> {
        let default = self.params.next().and_then(|param| param.default);
        let by_keyword = self.keyword.shift_remove(name);
        let value = match (self.positional.next(), by_keyword, default) {
            (Some(_), Some(_), _) => {
                return Err(refuse(
                    self.procedure,
                    &format!("argument `{name}` is given twice, by position and by keyword"),
                ));
            }
            (Some(value), None, _) | (None, Some(value), _) => value,
            (None, None, Some(default)) => json(default),
            (None, None, None) => {
                let expected = T::expected();
                return Err(refuse(
                    self.procedure,
                    &format!("argument `{name}` is missing; expected {expected}"),
                ));
            }
        };
        let shown = show(&value);
        T::from_value(value).ok_or_else(|| {
            let expected = T::expected();
            refuse(
                self.procedure,
                &format!("argument `{name}`: expected {expected}; given {shown}"),
            )
        })
    }

    /// Ends decoding; refuses keywords that are no parameter.
    pub(crate) fn finish(self) -> Result<(), ApiError> {
        match self.keyword.keys().next() {
            None => Ok(()),
            Some(unknown) => {
                let unknown = show(&Value::from(unknown.as_str()));
                Err(refuse(
                    self.procedure,
                    &format!("no parameter is called {unknown}"),
                ))
            }
        }
    }
}

/// The arguments of one call while they are encoded.
pub(crate) struct Sent {
    params: std::slice::Iter<'static, ParamInfo>,
    positional: Vec<Value>,
    keyword: Map<String, Value>,
}

impl Sent {
    /// Starts encoding.
    pub(crate) fn new(procedure: &'static ProcedureInfo) -> Self {
        Sent {
            params: procedure.params.iter(),
            positional: Vec::with_capacity(procedure.params.len()),
            keyword: Map::new(),
        }
    }

    /// Encodes the next parameter, which is called `name`.
    pub(crate) fn put<T: Argument>(&mut self, name: &'static str, value: T) {
        let value = value.into_value();
        match self.params.next().and_then(|param| param.default) {
            None => self.positional.push(value),
            Some(default) if json(default) == value => {}
            Some(_) => {
                self.keyword.insert(name.to_owned(), value);
            }
        }
    }

    /// Returns positional and keyword arguments.
    pub(crate) fn finish(self) -> (Vec<Value>, Map<String, Value>) {
        (self.positional, self.keyword)
    }
}

/// Parses a default, which is part of a declaration.
fn json(text: &'static str) -> Value {
    serde_json::from_str(text).expect("declared defaults are JSON; a unit test decodes each one")
}

fn refuse(procedure: &ProcedureInfo, why: &str) -> ApiError {
    ApiError::new(
        ErrorKind::InvalidArguments,
        format!("{}: {why}", procedure.name),
    )
}

/// Names a value in a few words. Containers are only named: they may be huge, or hold secrets.
pub(crate) fn show(value: &Value) -> String {
    /// Characters of a foreign string that a message repeats.
    const MOST: usize = 40;
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) if text.chars().nth(MOST).is_none() => format!("{text:?}"),
        Value::String(text) => {
            let start: String = text.chars().take(MOST).collect();
            format!("{start:?}…")
        }
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(_) => "a dictionary".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::api::{
        AddPythonpath, GetInfo, GetWorkerLog, Procedure, SetProcessStatsMonitoring, StartManhole,
    };

    use super::*;

    fn decode<P: Procedure>(args: Value, kwargs: Value) -> Result<P, ApiError> {
        let (Value::Array(args), Value::Object(kwargs)) = (args, kwargs) else {
            panic!("a list and a dictionary")
        };
        P::from_arguments(args, kwargs)
    }

    /// The message of a refusal.
    fn refusal<P: Procedure + std::fmt::Debug>(args: Value, kwargs: Value) -> String {
        let error = decode::<P>(args, kwargs).unwrap_err();
        assert_eq!(error.kind.uri(), "wamp.error.invalid_argument");
        error.message
    }

    #[test]
    fn position_keyword_and_both_mean_the_same() {
        let by_position = decode::<GetWorkerLog>(json!(["w1", 5]), json!({})).unwrap();
        let by_keyword = decode::<GetWorkerLog>(json!([]), json!({"limit": 5, "id": "w1"}));
        let mixed = decode::<GetWorkerLog>(json!(["w1"]), json!({"limit": 5}));
        assert_eq!(by_keyword.unwrap(), by_position);
        assert_eq!(mixed.unwrap(), by_position);
        assert_eq!(
            (by_position.id.as_str(), by_position.limit),
            ("w1", Some(5))
        );
    }

    #[test]
    fn what_is_left_out_has_its_default() {
        assert!(
            decode::<AddPythonpath>(json!([["a"]]), json!({}))
                .unwrap()
                .prepend
        );
        assert_eq!(
            decode::<GetWorkerLog>(json!(["w1"]), json!({}))
                .unwrap()
                .limit,
            None
        );
    }

    #[test]
    fn required_travel_by_position_and_others_only_if_they_differ() {
        let mut call = decode::<GetWorkerLog>(json!(["w1"]), json!({})).unwrap();
        assert_eq!(
            call.clone().into_arguments(),
            (vec![json!("w1")], Map::new())
        );
        call.limit = Some(5);
        let (args, kwargs) = call.into_arguments();
        assert_eq!(args, [json!("w1")]);
        assert_eq!(Value::Object(kwargs), json!({"limit": 5}));
    }

    #[test]
    fn an_integer_is_a_number_and_null_is_not() {
        let call = decode::<SetProcessStatsMonitoring>(json!([2]), json!({})).unwrap();
        assert_eq!(call.interval, 2.0);
        assert_eq!(
            refusal::<SetProcessStatsMonitoring>(json!([null]), json!({})),
            "set_process_stats_monitoring: argument `interval`: expected a number; given null"
        );
    }

    #[test]
    fn too_many_are_refused() {
        assert_eq!(
            refusal::<GetWorkerLog>(json!(["w1", 1, 2]), json!({})),
            "get_worker_log: takes at most 2 positional arguments (id, limit), 3 given"
        );
        assert_eq!(
            refusal::<GetInfo>(json!([1]), json!({})),
            "get_info: takes no arguments, 1 given"
        );
    }

    #[test]
    fn an_unknown_keyword_is_refused() {
        assert_eq!(
            refusal::<GetWorkerLog>(json!(["w1"]), json!({"tail": 5})),
            "get_worker_log: no parameter is called \"tail\""
        );
    }

    #[test]
    fn a_missing_argument_is_named_with_its_type() {
        assert_eq!(
            refusal::<AddPythonpath>(json!([]), json!({"prepend": true})),
            "add_pythonpath: argument `paths` is missing; expected a list, each item a string"
        );
    }

    #[test]
    fn an_argument_given_twice_is_refused() {
        assert_eq!(
            refusal::<GetWorkerLog>(json!(["w1"]), json!({"id": "w1"})),
            "get_worker_log: argument `id` is given twice, by position and by keyword"
        );
    }

    #[test]
    fn a_wrong_type_is_named_and_what_came_instead() {
        assert_eq!(
            refusal::<AddPythonpath>(json!([["a", 1]]), json!({})),
            "add_pythonpath: argument `paths`: expected a list, each item a string; given a list of 2"
        );
        assert_eq!(
            refusal::<GetWorkerLog>(json!(["w1"]), json!({"limit": -1})),
            "get_worker_log: argument `limit`: expected a whole number, 0 or more, or null; given -1"
        );
        assert_eq!(
            refusal::<GetWorkerLog>(json!(["w.1"]), json!({})),
            "get_worker_log: argument `id`: expected a worker id (not empty, no whitespace, no `.`, no `#`); given \"w.1\""
        );
    }

    #[test]
    fn a_logged_call_does_not_show_what_is_in_a_configuration() {
        let config = json!({"users": [{"user": "joe", "password": "secret"}]});
        let call = decode::<StartManhole>(json!([config]), json!({})).unwrap();
        assert_eq!(format!("{call:?}"), "StartManhole { config: a dictionary }");
    }

    #[test]
    fn a_refusal_does_not_repeat_a_megabyte() {
        let long = "x".repeat(1 << 20) + " ";
        assert!(refusal::<GetWorkerLog>(json!([long]), json!({})).len() < 250);
        assert!(refusal::<GetWorkerLog>(json!(["w1"]), json!({long: 1})).len() < 250);
    }
}
