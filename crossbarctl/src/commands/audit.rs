//! `audit`: what was changed on a node, and what was refused.

use clap::Args;
use serde_json::Value;
use shared::api::GetAuditLog;

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::AUDIT;

/// Which part of the record.
#[derive(Args, Debug)]
pub struct AuditArgs {
    /// Show the last so many entries; 0 shows all that the node has in memory
    #[arg(short = 'n', long, value_name = "N", default_value_t = 50)]
    tail: u64,
    /// Show refusals and failures only
    #[arg(long)]
    failed: bool,
}

impl AuditArgs {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let link = ctl.link().await?;
        let address = link.address(None).await?;
        // Those that are not wanted are not counted.
        let limit = (!self.failed).then_some(self.tail);
        let mut entries = link.call(&address, GetAuditLog { limit }).await?;
        if let (true, Value::Array(list)) = (self.failed, &mut entries) {
            list.retain(|entry| entry.get("result").and_then(Value::as_str) != Some("ok"));
            let tail = usize::try_from(self.tail).unwrap_or(usize::MAX);
            if tail > 0 {
                list.drain(..list.len().saturating_sub(tail));
            }
        }
        ctl.out.list(&AUDIT, "", &entries);
        if entries == Value::Array(Vec::new()) && !ctl.format().machine() {
            ctl.progress.note("no entries");
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}
