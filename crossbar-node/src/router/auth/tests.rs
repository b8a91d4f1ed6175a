//! Every method, asked and answered without a wire.
