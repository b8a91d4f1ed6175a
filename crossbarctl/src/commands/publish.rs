//! `publish`: an event on any realm.

use clap::Args;
use shared::wamp::details::PublishOptions;

use super::call::Payload;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;

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
        match ctl
            .progress
            .during(tokio::time::timeout(link.patience(), publish))
            .await
        {
            Ok(Ok(publication)) => {
                if let Some(id) = publication {
                    ctl.progress
                        .detail(1, || format!("publication {}", id.get()));
                }
            }
            Ok(Err(error)) => {
                return Err(link.failed(&format!("the publication to {}", self.topic), error));
            }
            Err(_) => {
                let message = format!(
                    "the router did not acknowledge the publication to {}",
                    self.topic
                );
                return Err(CtlError::new(Exit::Deadline, message)
                    .with_help("--timeout gives it more time"));
            }
        }
        link.leave().await;
        Ok(Exit::Done)
    }
}
