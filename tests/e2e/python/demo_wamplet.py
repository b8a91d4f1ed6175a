"""A WAMPlet: an entry point of an installed package."""

from autobahn.twisted.wamp import ApplicationSession


class Backend(ApplicationSession):
    def onJoin(self, details):
        return self.register(lambda: [details.authid, details.authrole], "com.wamplet.whoami")


def make(config):
    return Backend(config) if config else {"label": "Demo"}
