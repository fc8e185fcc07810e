"""`Prefer`: which case a caller would like to be answered with (RFC 7240)."""

from __future__ import annotations

import re

from generator.record import record

_PREFERENCE = re.compile(r'\s*([!#$%&\'*+.^_`|~\w-]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^,;\s]*))?[^,]*')
_LONGEST_DELAY = 60_000


@record
class Preferences:
    """A status, the name of an example, and milliseconds to wait; each may be missing."""

    code: int | None = None
    example: str | None = None
    delay: int = 0


def preferences(header: str) -> Preferences:
    """What a `Prefer` header asks for; what is not understood is ignored, the first of two wins."""
    found: dict[str, str] = {}
    for one in _PREFERENCE.finditer(header):
        value = one[2] or ""
        if value.startswith('"'):
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        found.setdefault(one[1].lower(), value)
    code = found.get("code", "")
    delay = found.get("delay", "")
    return Preferences(
        int(code) if re.fullmatch(r"[2-5]\d\d", code, re.ASCII) else None,
        found.get("example"),
        min(int(delay), _LONGEST_DELAY) if re.fullmatch(r"\d{1,9}", delay, re.ASCII) else 0,
    )
