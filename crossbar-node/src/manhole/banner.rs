//! What a user is greeted with.

use super::visit::Visit;

/// Says where the user is, and what to do next.
pub fn banner(visit: &Visit) -> String {
    let style = visit.style;
    let subject = &visit.subject;
    let version = env!("CARGO_PKG_VERSION");
    let title = style.bold(format!("crossbar-node {version}"));
    let pid = std::process::id();
    let mut text = format!("\n{title} · {} (pid {pid})\n", subject.title);
    if subject.router.is_some() {
        let realms = subject.realms();
        let sessions: usize = realms.iter().map(|realm| realm.session_count()).sum();
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        let (count, s, ss) = (realms.len(), plural(realms.len()), plural(sessions));
        text += &format!("{count} realm{s}, {sessions} session{ss}\n");
    }
    text += &style
        .dim("`help` lists the commands, Tab completes, Ctrl-D leaves. Every line is logged.");
    text + "\n\n"
}
