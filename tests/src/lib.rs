//! Test harness: nodes, clients and waiting for conditions.
