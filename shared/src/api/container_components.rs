//! The components of a container worker.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::declare::{events, procedures};
use super::{ComponentId, ComponentRef, Timestamp};

/// One component of a container worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContainerComponentInfo {
    /// The component's id.
    pub id: ComponentId,
    /// When its start was asked for.
    pub created: Timestamp,
    /// When its transport was connected.
    pub started: Timestamp,
    /// Seconds since then.
    pub uptime: f64,
    /// Its configuration, secrets masked.
    pub config: Value,
}

/// A component was stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComponentStopped {
    /// The component's id.
    pub id: ComponentId,
    /// When its transport was connected.
    pub started: Timestamp,
    /// When it ended.
    pub stopped: Timestamp,
    /// Seconds in between.
    pub uptime: f64,
}

/// A component was stopped and started again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComponentRestarted {
    /// How it ended.
    pub stopped: ComponentStopped,
    /// What runs now.
    pub started: ComponentRef,
}

events! {
    /// A component of a container was started.
    container.on_component_start as OnContainerComponentStart on Container: ComponentRef,
        carries "`{id}`",
        is [Extension, ExcludesCaller];
    /// A component of a container ended, whether or not somebody asked for it.
    container.on_component_stop as OnContainerComponentStop on Container: ComponentStopped,
        carries "`{id, started, stopped, uptime}`",
        is [Extension, ExcludesCaller];
}

procedures! {
    /// The components of a container worker.
    pub trait ContainerComponentsApi on Container, register_container_components;

    /// Lists the components, in order of start.
    fn get_container_components as GetContainerComponents() -> Vec<ContainerComponentInfo>,
        ReadOnly,
        result "list of `{id, created, started, uptime, config}`",
        raises [],
        emits [];

    /// Tells about one component.
    fn get_container_component as GetContainerComponent(
        /// The component.
        id: ComponentId,
    ) -> ContainerComponentInfo,
        ReadOnly,
        result "`{id, created, started, uptime, config}`",
        raises [NoSuchObject],
        emits [],
        is [Extension];

    /// Starts a component. Returns when its transport is connected.
    fn start_container_component as StartContainerComponent(
        /// The new component.
        id: ComponentId,
        /// A component: `type`, what that type needs, `realm`, `transport`, `extra`.
        config: Value,
        /// Whether to import again those of the user's modules whose files have changed.
        reload_modules: bool = false,
    ) -> ComponentRef,
        Changes,
        result "`{id}`",
        raises [
            AlreadyRunning, InvalidConfiguration, ClassImportFailed, CannotImport, CannotConnect, FeatureUnavailable,
        ],
        emits [OnContainerComponentStart];

    /// Stops a component: it leaves its realm, then its connection is closed.
    fn stop_container_component as StopContainerComponent(
        /// The component.
        id: ComponentId,
    ) -> ComponentStopped,
        Interrupts,
        result "`{id, started, stopped, uptime}`",
        raises [NoSuchObject, CannotStop],
        emits [OnContainerComponentStop];

    /// Stops a component and starts it again with the same configuration.
    fn restart_container_component as RestartContainerComponent(
        /// The component.
        id: ComponentId,
        /// Whether to import again those of the user's modules whose files have changed.
        reload_modules: bool = false,
    ) -> ComponentRestarted,
        Interrupts,
        result "`{stopped: {id, started, stopped, uptime}, started: {id}}`",
        raises [
            NoSuchObject, CannotStop, ClassImportFailed, CannotImport, CannotConnect, FeatureUnavailable,
        ],
        emits [OnContainerComponentStop, OnContainerComponentStart],
        is [Extension];
}
