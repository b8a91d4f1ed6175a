//! A group that this build does not have: links. It says so.

use shared::api::{
    ApiError, Call, ErrorKind, GetRouterLinks, LinkInfo, LinksApi, StartRouterLink, StopRouterLink,
};

/// Answers that a group is not there.
pub struct Unavailable;

fn links() -> ApiError {
    ApiError::new(
        ErrorKind::FeatureUnavailable,
        "this build of crossbar-node has no router links",
    )
}

impl LinksApi for Unavailable {
    async fn get_router_links(
        &self,
        _: Call,
        _: GetRouterLinks,
    ) -> Result<Vec<LinkInfo>, ApiError> {
        Err(links())
    }

    async fn start_router_link(&self, _: Call, _: StartRouterLink) -> Result<LinkInfo, ApiError> {
        Err(links())
    }

    async fn stop_router_link(&self, _: Call, _: StopRouterLink) -> Result<LinkInfo, ApiError> {
        Err(links())
    }
}
