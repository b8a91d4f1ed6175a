//! The components inside a router worker.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{ComponentId, Timestamp};

/// One component of a router worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouterComponentInfo {
    /// The component's id.
    pub id: ComponentId,
    /// When it was started.
    pub created: Timestamp,
    /// Its configuration, secrets masked.
    pub config: Value,
}

/// Names a component.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComponentRef {
    /// The component's id.
    pub id: ComponentId,
}

events! {
    /// A component of a router was started.
    on_component_start as OnRouterComponentStart on Router: ComponentRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
    /// A component of a router has joined its realm.
    on_component_ready as OnRouterComponentReady on Router: ComponentRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
    /// A component of a router ended, whether or not somebody asked for it.
    on_component_stop as OnRouterComponentStop on Router: ComponentRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The components inside a router worker.
    pub trait RouterComponentsApi on Router, register_router_components;

    /// Lists the components, in order of creation.
    fn get_router_components as GetRouterComponents() -> Vec<RouterComponentInfo>,
        ReadOnly,
        result "list of `{id, created, config}`",
        raises [],
        emits [];

    /// Tells about one component.
    fn get_router_component as GetRouterComponent(
        /// The component.
        id: ComponentId,
    ) -> RouterComponentInfo,
        ReadOnly,
        result "`{id, created, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Starts a component, which joins a realm of the worker.
    fn start_router_component as StartRouterComponent(
        /// The new component.
        id: ComponentId,
        /// A component: `type`, what that type needs, `realm`, `role`, `extra`.
        config: Value,
    ) -> (),
        Changes,
        result "null",
        raises [AlreadyRunning, InvalidConfiguration, ClassImportFailed, NoSuchObject, FeatureUnavailable],
        emits [OnRouterComponentStart, OnRouterComponentReady];

    /// Stops a component.
    fn stop_router_component as StopRouterComponent(
        /// The component.
        id: ComponentId,
    ) -> ComponentRef,
        Interrupts,
        result "`{id}`",
        raises [NoSuchObject, CannotStop],
        emits [OnRouterComponentStop];
}
