//! A whole node file.

use serde_json::Value;

use super::check::{Check, ConfigItem, Environment};
use super::controller::ControllerConfig;
use super::document::{Format, Node};
use super::ids::{self, Identified, identified};
use super::place::At;
use super::problem::{Problem, Problems};
use super::worker::WorkerConfig;

/// The version of a node file; they differ in how permissions are usually written, and both notations are read in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// Without `version`, or 1.
    #[default]
    One,
    /// 2.
    Two,
}

/// A checked node file.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeConfig {
    /// The controller.
    pub controller: ControllerConfig,
    /// The workers, in the order of the file.
    pub workers: Vec<Identified<WorkerConfig>>,
    /// The version.
    pub version: Version,
    /// What is accepted but worth knowing.
    pub warnings: Vec<Problem>,
    /// What was written, with all ids and with references replaced.
    pub config: Value,
}

impl NodeConfig {
    /// Reads and checks a node file. References to the environment are looked up in `environment`.
    pub fn parse(
        text: &str,
        format: Format,
        environment: Environment<'_>,
    ) -> Result<Self, Problems> {
        let mut document = Node::parse(text, format)?;
        ids::assign(&mut document);
        let mut check = Check::new(Some(environment));
        let config = Self::check(&mut check, &At::root(&document));
        let (mut config, warnings) = check.finish(config)?;
        config.warnings = warnings;
        Ok(config)
    }
}

impl ConfigItem for NodeConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(check, &["$schema", "version", "controller", "workers"]);
        dict.text(check, "$schema");
        let version = match dict.integer(check, "version", 1..=2) {
            Some(2) => Version::Two,
            _ => Version::One,
        };
        let controller = dict.item(check, "controller").unwrap_or_default();
        let workers = dict.list(check, "workers");
        Some(Self {
            controller,
            workers: identified(check, "worker", &workers, WorkerConfig::check),
            version,
            warnings: Vec::new(),
            config: check.kept(at),
        })
    }
}
