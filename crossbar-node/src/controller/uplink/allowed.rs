//! What may be called from above: the list of the configuration, resolved against the table of procedures. Pure.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use shared::api::{ProcedureInfo, procedures};

use crate::controller::roles::{ADMIN, OPERATOR, VIEWER, operator_may, viewer_may};

/// Procedures that may be called.
#[derive(Clone, Debug)]
pub struct Allowed(Vec<&'static ProcedureInfo>);

impl Allowed {
    /// Reads a list of names of roles and of procedures; a name may end in `*`. Without a list a viewer's are allowed.
    ///
    /// # Errors
    /// A message that names the entry that nothing is meant by.
    pub fn read(list: Option<&[String]>) -> Result<Self, String> {
        let default = [VIEWER.to_owned()];
        let list = list.unwrap_or(&default);
        if let Some(entry) = list
            .iter()
            .find(|entry| !procedures().any(|procedure| covers(entry, procedure)))
        {
            return Err(format!(
                "`allow`: `{entry}` is no procedure, and none of the roles {VIEWER}, {OPERATOR}, {ADMIN}"
            ));
        }
        let covered =
            |procedure: &&ProcedureInfo| list.iter().any(|entry| covers(entry, procedure));
        Ok(Allowed(procedures().filter(covered).collect()))
    }

    /// Iterates over the procedures.
    pub fn iter(&self) -> impl Iterator<Item = &'static ProcedureInfo> {
        self.0.iter().copied()
    }

    /// Tells whether a procedure is among them.
    pub fn has(&self, procedure: &ProcedureInfo) -> bool {
        self.0.iter().any(|other| other.name == procedure.name)
    }

    /// Returns the names.
    pub fn names(&self) -> Vec<String> {
        self.iter()
            .map(|procedure| procedure.name.to_owned())
            .collect()
    }
}

fn covers(entry: &str, procedure: &ProcedureInfo) -> bool {
    match entry {
        ADMIN => true,
        OPERATOR => operator_may(procedure),
        VIEWER => viewer_may(procedure),
        name => match name.strip_suffix('*') {
            Some(prefix) => procedure.name.starts_with(prefix),
            None => procedure.name == name,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(list: &[&str]) -> Result<Allowed, String> {
        let list: Vec<_> = list.iter().map(|&entry| entry.to_owned()).collect();
        Allowed::read(Some(&list))
    }

    #[test]
    fn without_a_list_one_may_look_only() {
        let names = Allowed::read(None).unwrap().names();
        assert!(names.contains(&"get_workers".to_owned()));
        assert!(!names.contains(&"start_router".to_owned()));
    }

    #[test]
    fn roles_names_and_beginnings_add_up() {
        let names = read(&["utcnow", "start_router_*"]).unwrap().names();
        assert!(names.contains(&"utcnow".to_owned()));
        assert!(names.contains(&"start_router_realm".to_owned()));
        assert!(!names.contains(&"start_router".to_owned()));
        assert!(!names.contains(&"uptime".to_owned()));
        assert_eq!(
            read(&["admin"]).unwrap().names().len(),
            procedures().count()
        );
        assert!(read(&[]).unwrap().names().is_empty());
    }

    #[test]
    fn what_means_nothing_is_refused() {
        let error = read(&["utcnow", "strat_router"]).unwrap_err();
        assert!(error.contains("strat_router"), "{error}");
    }
}
