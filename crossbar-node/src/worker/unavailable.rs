//! Groups that this build does not have: components, which need Python, and links. They say so.

use shared::api::{
    ApiError, Call, ComponentRef, ComponentRestarted, ComponentStopped, ContainerComponentInfo,
    ContainerComponentsApi, ErrorKind, GetContainerComponents, GetRouterComponents, GetRouterLinks,
    LinkInfo, LinksApi, RestartContainerComponent, RouterComponentInfo, RouterComponentsApi,
    StartContainerComponent, StartRouterComponent, StartRouterLink, StopContainerComponent,
    StopRouterComponent, StopRouterLink,
};

/// Answers that a group is not there.
pub struct Unavailable;

fn components() -> ApiError {
    let message = "this build of crossbar-node runs no Python, so it has no components";
    ApiError::new(ErrorKind::FeatureUnavailable, message)
}

fn links() -> ApiError {
    ApiError::new(
        ErrorKind::FeatureUnavailable,
        "this build of crossbar-node has no router links",
    )
}

impl RouterComponentsApi for Unavailable {
    async fn get_router_components(
        &self,
        _: Call,
        _: GetRouterComponents,
    ) -> Result<Vec<RouterComponentInfo>, ApiError> {
        Err(components())
    }

    async fn start_router_component(
        &self,
        _: Call,
        _: StartRouterComponent,
    ) -> Result<(), ApiError> {
        Err(components())
    }

    async fn stop_router_component(
        &self,
        _: Call,
        _: StopRouterComponent,
    ) -> Result<ComponentRef, ApiError> {
        Err(components())
    }
}

impl ContainerComponentsApi for Unavailable {
    async fn get_container_components(
        &self,
        _: Call,
        _: GetContainerComponents,
    ) -> Result<Vec<ContainerComponentInfo>, ApiError> {
        Err(components())
    }

    async fn start_container_component(
        &self,
        _: Call,
        _: StartContainerComponent,
    ) -> Result<ComponentRef, ApiError> {
        Err(components())
    }

    async fn stop_container_component(
        &self,
        _: Call,
        _: StopContainerComponent,
    ) -> Result<ComponentStopped, ApiError> {
        Err(components())
    }

    async fn restart_container_component(
        &self,
        _: Call,
        _: RestartContainerComponent,
    ) -> Result<ComponentRestarted, ApiError> {
        Err(components())
    }
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
