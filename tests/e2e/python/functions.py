"""Callbacks of a `function` component."""

import subprocess


def joined(session, details):
    return session.register(lambda: details.realm, "com.function.realm")


def runaway(session, details):
    """Starts a program that leaves the group, the session and the environment of whoever has started it."""
    program = subprocess.Popen(["env", "-i", "setsid", "sleep", "1000"])
    return session.register(lambda: program.pid, "com.function.runaway")
