//! `publish`: an event on any realm.

use clap::Args;
use serde_json::json;
use shared::wamp::details::PublishOptions;

use super::call::Payload;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::Show;

/// A publication.
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// Topic
    #[arg(value_name = "TOPIC")]
    topic: String,
    #[command(flatten)]
    payload: Payload,
    /// Wait until the router has it; without, refusals stay unknown
    #[arg(long)]
    ack: bool,
    /// Keep it as the retained event of the topic
    #[arg(long)]
    retain: bool,
}

impl PublishArgs {
    /// Does it.
    ///
    /// # Errors
    /// With `--ack`, the router's refusal.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let (args, kwargs) = self.payload.read()?;
        let link = ctl.link().await?;
        let options = PublishOptions {
            acknowledge: self.ack,
            retain: self.retain,
            ..PublishOptions::default()
        };
        let publish = link.session().publish(&self.topic, args, kwargs, options);
        let what = format!("the publication to {}", self.topic);
        let publication = link.within(&what, publish).await?;
        let publication = publication.map(|id| id.get());
        if ctl.format().whole() {
            // Without an acknowledgement nobody knows whether there is one.
            let value = json!({ "publication": publication });
            ctl.out.value(&value, Show::Text);
        } else if let Some(id) = publication {
            ctl.progress.detail(1, || format!("publication {id}"));
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}
