"""The version of a document → one that packages may carry (PEP 440), where it is plain which."""

from __future__ import annotations

import re

NONE = "0.0.0"

_PRE = {"a": "a", "alpha": "a", "b": "b", "beta": "b"}
_PRE |= dict.fromkeys(("c", "rc", "pre", "preview"), "rc")
_VERSION = re.compile(
    r"v?(?P<numbers>[0-9]{1,9}(?:\.[0-9]{1,9}){0,3}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})"
    rf"(?:[-._]?(?P<pre>{'|'.join(_PRE)})(?:[-._]?(?P<count>[0-9]{{1,9}}))?)?"
    r"(?:\+[0-9A-Za-z.-]+)?"  # a build: it says nothing of order (SemVer 2.0.0, section 10)
    r"(?:\s*\([^()]*\))?",
    re.IGNORECASE,
)


def package_version(text: str) -> str:
    """`1.0.0-rc.1+b.5` → `1.0.0rc1`, `2024-01-01` → `2024.1.1`; `0.0.0` where it is not plain."""
    found = _VERSION.fullmatch(text.strip())
    if found is None:
        return NONE
    version = ".".join(str(int(one)) for one in re.split("[.-]", found["numbers"]))
    if found["pre"]:
        version += f"{_PRE[found['pre'].lower()]}{int(found['count'] or 0)}"
    return version
