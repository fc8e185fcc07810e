"""The mock: a server that holds every request against the document and answers from its examples.

with running(api) as url: ...       # in a thread, on loopback
app = application(api)              # an ASGI application
"""

from __future__ import annotations

from generator.mock.app import Exchange, Settings
from generator.mock.server import application, running, serve

__all__ = ["Exchange", "Settings", "application", "running", "serve"]
