"""Hosts: which names a server on this machine goes by.

A page whose name its owner lets point at 127.0.0.1 (DNS rebinding) reaches the server as one of its
own origin. The name it calls it by gives it away.
"""

from __future__ import annotations

import ipaddress
import re

_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^\[\]:/@\s]+)(:\d+)?")


def is_known(header: str, host: str) -> bool:
    """Whether a `Host` header names this machine, or the host that was asked for. Nobody can make
    a number point elsewhere; other names can be."""
    found = _HOST.fullmatch(header)
    if found is None:
        return False
    name = found[1].strip("[]").lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost") or name == host.strip("[]").lower():
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
