//! A text as a node file, in JSON and in YAML: a configuration or problems that can be shown.
//!
//! What was accepted is accepted again as it is kept, and needs no change to become itself.

use shared::config::{
    ConfigItem as _, Format, NodeConfig, Prune, Severity, masked, plan, render_all, render_short,
};

/// Checks a text.
pub fn config(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    for format in [Format::Json, Format::Yaml] {
        match NodeConfig::parse(text, format, &|_| None) {
            Ok(config) => {
                for warning in &config.warnings {
                    render_short("config", text, Severity::Warning, warning);
                }
                let shown = masked(&config.config);
                assert_eq!(masked(&shown), shown, "masking twice");
                let change = plan(&config.config, &config.config, Prune::Yes);
                assert!(change.changes.is_empty(), "to become itself: {change:?}");
                if let Err(problems) = NodeConfig::from_value(&config.config) {
                    panic!("what was kept is refused: {problems}");
                }
            }
            Err(problems) => {
                assert!(!problems.to_string().is_empty());
                render_all("config", text, &problems);
            }
        }
    }
}
