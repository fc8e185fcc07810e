"""What a server tells the pages that use it: `templates/docs/site/gateway.schema.json`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Literal

from generator import __version__
from generator.record import record

PATH = "/.well-known/specwright"


@record
class Served:
    """One API: where it stands on this server, and the schemes that need no credential there."""

    title: str
    version: str
    document: str
    base: str
    holds: tuple[str, ...] = ()


@record
class Lift:
    """How a page asks for a header, or a method, that browsers do not let it send."""

    prefix: str = "x-specwright-header-"
    method: str = "x-specwright-method"


def info(mode: Literal["mock", "gateway"], apis: tuple[Served, ...], lift: Lift) -> dict[str, Any]:
    """The answer as data."""
    return {
        "specwright": 1,
        "version": __version__,
        "mode": mode,
        "apis": [{**asdict(one), "holds": list(one.holds)} for one in apis],
        "session": None,
        "lift": asdict(lift),
    }


def served_script() -> str:
    """The script that tells the site where its server is: here."""
    return f"specwright.served = {json.dumps({'info': PATH})};\n"
