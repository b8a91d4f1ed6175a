//! What a node file and a `start_*` call may say.

mod check;
mod dict;
mod document;
mod ids;
mod json;
mod mask;
mod problem;
mod render;
mod yaml;
mod yaml_scalar;
