"""Callbacks of a `function` component."""


def joined(session, details):
    return session.register(lambda: details.realm, "com.function.realm")
