"""What a call gives, in words: the name of a variable that holds it."""

from __future__ import annotations

from generator.model.api import Api
from generator.model.lookup import resolved
from generator.model.types import Nullable, Object, Type
from generator.model.types import Ref as TypeRef

_ANSWERS = frozenset({"response", "result"})
_FILLERS = frozenset({"object", "resource", "schema", "model"})
_LONGEST = 30


def result_words(type_: Type | None, api: Api) -> tuple[str, ...]:
    """`run`, of a `RunObject`, in lower case; nothing where the type has no name of its own."""
    if isinstance(type_, Nullable):
        type_ = type_.inner
    if not isinstance(type_, TypeRef) or not isinstance(resolved(type_, api.types), Object):
        return ()
    words = [word.lower() for word in api.types[type_.key].name.words]
    if words[-1] in _ANSWERS:
        return (words[-1],)
    while len(words) > 1 and words[-1] in _FILLERS:
        words.pop()
    name = "_".join(words)
    return tuple(words) if name.isascii() and len(name) <= _LONGEST else ()
