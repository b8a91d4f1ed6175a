//! Which fields of which answer are shown, in which column, and how.
//!
//! A view decides about tables only. JSON is always the whole answer.

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// As it is.
    Text,
    /// A point in time.
    Time,
    /// Seconds, as people say them.
    Elapsed,
    /// Milliseconds.
    Millis,
    /// Octets, with a unit.
    Bytes,
    /// One digit after the point.
    Fixed,
    /// A list, by commas.
    List,
    /// A list, its length.
    Length,
    /// Seconds of CPU, to the hundredth.
    Seconds,
    /// Where something listens or connects to, such as `tcp 127.0.0.1:8080`.
    Endpoint,
    /// `yes` where it is so.
    Yes,
    /// How far something has come; may be coloured.
    Status,
}

/// One column of a list, or one line of a single answer.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its title.
    pub title: &'static str,
    /// JSON pointer of the field.
    pub pointer: &'static str,
    /// How it is written.
    pub show: Show,
    /// Whether only `-o wide` shows it.
    pub wide: bool,
}

/// How an answer is shown.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// What an empty list has none of.
    pub noun: &'static str,
    /// JSON pointer of what `-o name` prints; empty if there is nothing like it.
    pub name: &'static str,
    /// The columns.
    pub columns: &'static [Column],
}

const fn column(title: &'static str, pointer: &'static str, show: Show) -> Column {
    Column {
        title,
        pointer,
        show,
        wide: false,
    }
}

const fn wide(title: &'static str, pointer: &'static str, show: Show) -> Column {
    Column {
        title,
        pointer,
        show,
        wide: true,
    }
}

/// `workers list`
pub const WORKERS: View = View {
    noun: "workers",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("TYPE", "/type", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("PID", "/pid", Show::Text),
        column("STARTED", "/started", Show::Time),
        column("UPTIME", "/uptime", Show::Elapsed),
        wide("CREATED", "/created", Show::Time),
        wide("STARTUP", "/startup_time", Show::Elapsed),
        wide("RESTARTS", "/restarts", Show::Text),
        wide("WHO", "/who", Show::Text),
    ],
};

/// `worker ID show`
pub const GUEST_OR_WORKER: View = View {
    noun: "workers",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("TYPE", "/type", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("PID", "/pid", Show::Text),
        column("CREATED", "/created", Show::Time),
        column("STARTED", "/started", Show::Time),
        column("STARTUP", "/startup_time", Show::Elapsed),
        column("UPTIME", "/uptime", Show::Elapsed),
        column("RESTARTS", "/restarts", Show::Text),
        column("DESCRIPTORS", "/process/descriptors", Show::Text),
        column("THREADS", "/process/threads", Show::Text),
        column("SOCKETS", "/process/sockets", Show::Length),
        column("MANHOLE", "/manhole/status", Show::Status),
    ],
};

/// `node info`
pub const NODE: View = View {
    noun: "nodes",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("VERSION", "/version", Show::Text),
        column("REALM", "/realm", Show::Text),
        column("PID", "/pid", Show::Text),
        column("STARTED", "/started", Show::Time),
        column("WORKERS", "/workers", Show::Text),
        column("DIRECTORY", "/directory", Show::Text),
        column("WAMPLETS", "/wamplets", Show::Length),
    ],
};

/// `router list-realms`
pub const REALMS: View = View {
    noun: "realms",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("NAME", "/name", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("CREATED", "/created", Show::Time),
        wide("CONFIG", "/config", Show::Text),
    ],
};

/// `router list-roles`
pub const ROLES: View = View {
    noun: "roles",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("NAME", "/config/name", Show::Text),
        column("CREATED", "/created", Show::Time),
        wide("CONFIG", "/config", Show::Text),
    ],
};

/// `router list-transports`
pub const TRANSPORTS: View = View {
    noun: "transports",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("TYPE", "/type", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("ENDPOINT", "/config/endpoint", Show::Endpoint),
        column("STARTED", "/started", Show::Time),
        wide("CREATED", "/created", Show::Time),
        wide("CONFIG", "/config", Show::Text),
    ],
};

/// `router list-links`
pub const LINKS: View = View {
    noun: "links",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("CONNECTED", "/connected", Show::Text),
        column("REALM", "/config/realm", Show::Text),
        column("STARTED", "/started", Show::Time),
        column("PROBLEM", "/problem", Show::Text),
        wide("CREATED", "/created", Show::Time),
        wide("WHO", "/started_by/authid", Show::Text),
        wide("CONFIG", "/config", Show::Text),
    ],
};

/// `router list-components`, `container list-components`
pub const LIST_COMPONENTS: View = View {
    noun: "components",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("TYPE", "/config/type", Show::Text),
        column("REALM", "/config/realm", Show::Text),
        column("CREATED", "/created", Show::Time),
        wide("STARTED", "/started", Show::Time),
        wide("UPTIME", "/uptime", Show::Elapsed),
        wide("CONFIG", "/config", Show::Text),
    ],
};

/// `process info`
pub const PROCESS: View = View {
    noun: "processes",
    name: "",
    columns: &[
        column("DESCRIPTORS", "/descriptors", Show::Text),
        column("THREADS", "/threads", Show::Text),
        column("FILES", "/files", Show::Length),
        column("SOCKETS", "/sockets", Show::Length),
    ],
};

/// `process info`: the open files.
pub const FILES: View = View {
    noun: "files",
    name: "",
    columns: &[column("OPEN FILE", "", Show::Text)],
};

/// `process info`: the open sockets.
pub const SOCKETS: View = View {
    noun: "sockets",
    name: "",
    columns: &[
        column("SOCKET", "/type", Show::Text),
        column("LOCAL", "/local", Show::Text),
        column("REMOTE", "/remote", Show::Text),
        column("STATUS", "/status", Show::Text),
    ],
};

/// `stats`
pub const STATS: View = View {
    noun: "samples",
    name: "",
    columns: &[
        column("TIME", "/ts", Show::Time),
        column("STATUS", "/status", Show::Text),
        column("CPU %", "/cpu_percent", Show::Fixed),
        column("USER", "/user", Show::Seconds),
        column("SYSTEM", "/system", Show::Seconds),
        column("RESIDENT", "/resident", Show::Bytes),
        column("VIRTUAL", "/virtual", Show::Bytes),
        column("MEMORY %", "/mem_percent", Show::Fixed),
        column("SWITCHES", "/voluntary", Show::Text),
        column("INVOLUNTARY", "/nonvoluntary", Show::Text),
        column("READS", "/reads", Show::Text),
        column("WRITES", "/writes", Show::Text),
    ],
};

/// `stats watch`: a line per sample.
pub const SAMPLES: View = View {
    noun: "samples",
    name: "",
    columns: &[
        column("TIME", "/ts", Show::Time),
        column("STATUS", "/status", Show::Text),
        column("CPU %", "/cpu_percent", Show::Fixed),
        column("RESIDENT", "/resident", Show::Bytes),
        column("MEMORY %", "/mem_percent", Show::Fixed),
        column("READS", "/reads", Show::Text),
        column("WRITES", "/writes", Show::Text),
        wide("SWITCHES", "/voluntary", Show::Text),
        wide("VIRTUAL", "/virtual", Show::Bytes),
        wide("USER", "/user", Show::Seconds),
        wide("SYSTEM", "/system", Show::Seconds),
        wide("SEQ", "/seq", Show::Text),
    ],
};

/// `manhole show`
pub const MANHOLE: View = View {
    noun: "manholes",
    name: "",
    columns: &[
        column("STATUS", "/status", Show::Status),
        column("STARTED", "/started", Show::Time),
        column("UPTIME", "/uptime", Show::Elapsed),
        column("ADDRESS", "/address", Show::Text),
        column("CONSOLES", "/consoles", Show::Text),
        column("FINGERPRINT", "/fingerprint", Show::Text),
    ],
};

/// `logs`, where times are asked for.
pub const LOG: View = View {
    noun: "lines",
    name: "",
    columns: &[
        column("LINE", "/0", Show::Text),
        column("TIME", "/1", Show::Time),
        column("TEXT", "/2", Show::Text),
    ],
};

/// `context list`
pub const CONTEXTS: View = View {
    noun: "contexts",
    name: "/name",
    columns: &[
        column("NAME", "/name", Show::Text),
        column("CURRENT", "/current", Show::Yes),
        column("URL", "/url", Show::Text),
        column("NODE", "/node", Show::Text),
        column("PROTECTED", "/protect", Show::Yes),
        column("AUTHID", "/auth/authid", Show::Text),
        wide("REALM", "/realm", Show::Text),
        wide("OUTPUT", "/defaults/output", Show::Text),
        wide("TIMEOUT", "/defaults/timeout", Show::Text),
    ],
};

/// `context validate`
pub const VALIDATED: View = View {
    noun: "contexts",
    name: "/name",
    columns: &[
        column("NAME", "/name", Show::Text),
        column("OK", "/ok", Show::Text),
        column("PROBLEM", "/problem", Show::Text),
    ],
};

/// `status`: the workers.
pub const STATUS: View = View {
    noun: "workers",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("TYPE", "/type", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("UPTIME", "/uptime", Show::Elapsed),
        column("REALMS", "/realms", Show::Text),
        column("TRANSPORTS", "/transports", Show::Text),
        column("LINKS", "/links", Show::Text),
        column("COMPONENTS", "/components", Show::Text),
        wide("RESTARTS", "/restarts", Show::Text),
        wide("PID", "/pid", Show::Text),
        wide("PROBLEM", "/problem", Show::Text),
    ],
};

/// `diff`, `apply --dry-run`
pub const PLAN: View = View {
    noun: "differences",
    name: "/path",
    columns: &[
        column("OPERATION", "/op", Show::Text),
        column("OBJECT", "/object", Show::Text),
        column("PATH", "/path", Show::Text),
        column("INTERRUPTS", "/interrupts/effect", Show::Text),
        wide("BEFORE", "/before", Show::Text),
        wide("AFTER", "/after", Show::Text),
    ],
};

/// `reload`: what was done.
pub const DONE: View = View {
    noun: "differences",
    name: "/path",
    columns: &[
        column("OPERATION", "/op", Show::Text),
        column("OBJECT", "/object", Show::Text),
        column("PATH", "/path", Show::Text),
        wide("BEFORE", "/before", Show::Text),
        wide("AFTER", "/after", Show::Text),
    ],
};

/// `schema list`
pub const SCHEMAS: View = View {
    noun: "schemas",
    name: "/name",
    columns: &[
        column("NAME", "/name", Show::Text),
        column("COMMAND", "/command", Show::Text),
        column("STREAM", "/stream", Show::Yes),
    ],
};

/// `audit`
pub const AUDIT: View = View {
    noun: "entries",
    name: "/seq",
    columns: &[
        column("TIME", "/ts", Show::Time),
        column("WHO", "/authid", Show::Text),
        column("ROLE", "/authrole", Show::Text),
        column("ACTION", "/action", Show::Text),
        column("WHAT", "/what", Show::Text),
        column("RESULT", "/result", Show::Text),
        wide("METHOD", "/authmethod", Show::Text),
        wide("PEER", "/peer", Show::Text),
        wide("ARGUMENTS", "/arguments", Show::Text),
        wide("MESSAGE", "/message", Show::Text),
    ],
};

/// `nodes list`
pub const NODES: View = View {
    noun: "nodes",
    name: "/id",
    columns: &[
        column("ID", "/id", Show::Text),
        column("STATUS", "/status", Show::Status),
        column("SINCE", "/since", Show::Time),
        column("VERSION", "/version", Show::Text),
        column("STARTED", "/started", Show::Time),
        column("WORKERS", "/workers", Show::Text),
        wide("SEEN", "/seen", Show::Time),
        wide("REASON", "/reason", Show::Text),
        wide("PID", "/pid", Show::Text),
        wide("DIRECTORY", "/directory", Show::Text),
        wide("PROBLEM", "/problem", Show::Text),
    ],
};

/// `bench`: a line per second.
pub const BENCH: View = View {
    noun: "seconds",
    name: "",
    columns: &[
        column("SECOND", "/second", Show::Text),
        column("PER SECOND", "/per_second", Show::Text),
        column("P50 MS", "/latency_ms/p50", Show::Text),
        column("P99 MS", "/latency_ms/p99", Show::Text),
        column("MAX MS", "/latency_ms/max", Show::Text),
        column("ERRORS", "/errors", Show::Text),
    ],
};

/// `bench`: the sum.
pub const BENCH_SUM: View = View {
    noun: "results",
    name: "",
    columns: &[
        column("OPERATIONS", "/operations", Show::Text),
        column("ERRORS", "/errors", Show::Text),
        column("SECONDS", "/seconds", Show::Text),
        column("PER SECOND", "/per_second", Show::Text),
        column("MEAN MS", "/latency_ms/mean", Show::Text),
        column("P50 MS", "/latency_ms/p50", Show::Text),
        column("P90 MS", "/latency_ms/p90", Show::Text),
        column("P99 MS", "/latency_ms/p99", Show::Text),
        column("MAX MS", "/latency_ms/max", Show::Text),
        column("RECEIVED", "/received", Show::Text),
        column("RECEIVED PER SECOND", "/received_per_second", Show::Text),
        column("MISSED", "/missed", Show::Text),
        column("DELIVERY P50 MS", "/delivery_ms/p50", Show::Text),
        column("DELIVERY P99 MS", "/delivery_ms/p99", Show::Text),
    ],
};
