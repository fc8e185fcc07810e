"""Which media type a caller would like (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence

from generator.mock.incoming import Incoming
from generator.model.api import Content
from generator.model.media import essence, is_event_stream


def accepted(contents: Sequence[Content], request: Incoming) -> Content | None:
    """The content that a caller likes best; the first where nothing he likes is there."""
    for wanted in _ranges(request):
        for content in contents:
            if _is_in(essence(content.media_type), wanted):
                return content
    return contents[0] if contents else None


def asks_for_events(request: Incoming) -> bool:
    """Whether a caller names a stream of events before everything else."""
    ranges = _ranges(request)
    return bool(ranges) and is_event_stream(ranges[0])


def _ranges(request: Incoming) -> list[str]:
    """The media types and ranges of `Accept`, the best first; a range comes after what it has."""
    found = []
    for piece in request.headers.get("accept", "").split(","):
        name, *parameters = (part.strip() for part in piece.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip().lower() == "q":
                weight = _weight(value)
        if name and weight > 0:
            found.append((-weight, name.count("*"), name.lower()))
    return [name for _, _, name in sorted(found, key=lambda one: one[:2])]


def _weight(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _is_in(name: str, wanted: str) -> bool:
    family, _, rest = wanted.partition("/")
    return wanted in {"*/*", "*", name} or (rest == "*" and name.startswith(f"{family}/"))
