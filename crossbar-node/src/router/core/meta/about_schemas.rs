//! `wamp.reflect.describe` and `wamp.reflect.define`: what a realm has been told about the shape of its procedures and
//! topics. The router keeps the declarations and looks at nothing by them.

use serde_json::Value;

use super::super::outbox::Refusal;
use super::super::{Outbox, Realm, SessionKey};
use super::arguments::{Arguments, invalid};
use super::procedures::Answer;
use shared::wamp::reason;

/// The most declarations, and the most octets of one.
const MOST: usize = 1000;
const MOST_OCTETS: usize = 64 * 1024;

impl Realm {
    /// Returns one declaration, null if there is none; or all of them by URI.
    pub(super) fn describe(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        _: &mut impl Outbox,
    ) -> Answer {
        let schemas = &self.settings.schemas;
        Ok(vec![match arguments.optional_text(0, "uri")? {
            Some(uri) => schemas.get(uri).cloned().unwrap_or_default(),
            None => schemas.clone().into(),
        }])
    }

    /// Declares something, or takes the declaration away where there is no schema.
    pub(super) fn define(
        &mut self,
        _: SessionKey,
        arguments: &Arguments,
        out: &mut impl Outbox,
    ) -> Answer {
        let uri = arguments.text(0, "uri")?;
        if !self.settings.uri_check.concrete(uri) {
            return Err((reason::INVALID_URI, format!("`{uri}` is no URI")));
        }
        match arguments.get(1, "schema") {
            Some(schema @ Value::Object(_)) => {
                self.check_schema(uri, schema)?;
                let schemas = &mut self.settings.schemas;
                schemas.insert(uri.to_owned(), schema.clone());
                let args = [uri.into(), schema.clone()];
                self.announce_if_heard("wamp.reflect.on_define", || args, out);
            }
            Some(_) => return Err(invalid("`schema` is to be a dictionary")),
            None => {
                if self.settings.schemas.shift_remove(uri).is_some() {
                    let args = [uri.into()];
                    self.announce_if_heard("wamp.reflect.on_undefine", || args, out);
                }
            }
        }
        Ok(vec![])
    }

    fn check_schema(&self, uri: &str, schema: &Value) -> Result<(), Refusal> {
        let octets = serde_json::to_vec(schema).map_or(usize::MAX, |it| it.len());
        if octets > MOST_OCTETS {
            return Err(invalid(format!(
                "a schema has {MOST_OCTETS} octets at the most"
            )));
        }
        let schemas = &self.settings.schemas;
        if schemas.len() >= MOST && !schemas.contains_key(uri) {
            let text = format!("{MOST} schemas are declared already");
            return Err((reason::UNAVAILABLE, text));
        }
        Ok(())
    }
}
