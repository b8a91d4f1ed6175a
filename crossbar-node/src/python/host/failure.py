"""Why a component cannot be started, as the worker tells its callers."""

import traceback


class Failure(Exception):
    """A foreseen failure. `kind` is a word that the worker knows."""

    def __init__(self, kind, message, traceback=None, reason=None):
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.traceback = traceback
        self.reason = reason

    def describe(self):
        """Returns what goes over the channel."""
        return {"kind": self.kind, "message": self.message, "traceback": self.traceback, "reason": self.reason}


def caused(kind, message, error):
    """Makes a failure of an exception, without the part of the traceback that is ours or the import machinery's."""
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_globals.get("__package__") in (__package__, "importlib"):
        frames = frames.tb_next
    text = "".join(traceback.format_exception(type(error), error, frames))
    return Failure(kind, "%s: %s: %s" % (message, type(error).__name__, error), text)
