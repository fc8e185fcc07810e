"""Skeletons of requests: curl, raw HTTP and `fetch`. A page makes the request itself, of what
`requests` tells it of the operation: a skeleton says what stands around it."""

from __future__ import annotations

from typing import Any, TypeAlias

from generator.model.api import Api
from generator.targets.snippets.calls import Call
from generator.targets.snippets.curl import outcome
from generator.targets.snippets.languages import Language
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.wire import credentials_of

Piece: TypeAlias = Any

FETCH = "\ue000"
"""What stands for the call in the program around `fetch`."""


def wire_skeleton(call: Call, api: Api, language: Language, frame: str) -> list[Piece] | None:
    """The skeleton of the request of a call. `frame` is the JavaScript around the request; None
    where a template of the user's does not have it once."""
    try:
        tuple(credentials_of(call.operation, api))
    except Unsayable:
        return None
    match language:
        case "curl":
            options = [*outcome(call)]
            return [{"request": language, **({"options": options} if options else {})}]
        case "javascript" if frame.count(FETCH) == 1:
            before, _, after = frame.partition(FETCH)
            return [before, {"request": language}, after]
        case "http":
            return [{"request": language}]
        case _:
            return None
