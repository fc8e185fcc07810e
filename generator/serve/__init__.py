"""Serve: the documentation site and the mock on one port, so that every operation can be tried.

app = application(loaded)           # an ASGI application
serve(document, …)                  # the command
"""

from __future__ import annotations

from generator.serve.app import Application, application
from generator.serve.server import serve

__all__ = ["Application", "application", "serve"]
