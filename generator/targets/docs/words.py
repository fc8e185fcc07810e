"""Types in plain words: what a field takes, how far it may go, which values it allows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.model.dump import data_text
from generator.model.types import (
    JSON,
    UNCONSTRAINED,
    Anything,
    Array,
    Binary,
    Constraints,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
)
from generator.targets.docs.prose import code

FEW = 6
"""So many allowed values are named beside the type; more stand in a list of their own."""

_DEEPEST = 6
"""Beyond so many steps into a type that contains itself, a named type is just a value."""
_LONGEST_VALUE = 200

_TEXTS = {
    "date-time": ("date and time", "dates and times"),
    "date": ("date", "dates"),
    "time": ("time of day", "times of day"),
    "duration": ("duration", "durations"),
    "email": ("e-mail address", "e-mail addresses"),
    "uri": ("URL", "URLs"),
    "url": ("URL", "URLs"),
    "uuid": ("UUID", "UUIDs"),
    "byte": ("Base64 string", "Base64 strings"),
    "base64": ("Base64 string", "Base64 strings"),
    "password": ("secret string", "secret strings"),
    "ipv4": ("IPv4 address", "IPv4 addresses"),
    "ipv6": ("IPv6 address", "IPv6 addresses"),
}
_PLURALS = {
    "string": "strings",
    "integer": "integers",
    "number": "numbers",
    "boolean": "booleans",
    "Unix time": "Unix times",
}
_JSON = re.compile(r'true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|[\["{].*|')
_PLAIN_FORMATS = frozenset({"", "int32", "int64", "float", "double", "string"})


class Words:
    """Words for the types of one model; a named type is worded once."""

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self.types = types
        self._named: dict[str, str] = {}

    def of(self, type_: Type) -> str:
        """What a field of the type takes: `array of objects`, `string or null`, `one of a, b`."""
        if not isinstance(type_, Ref):
            return self._words(type_, many=False, depth=0)
        found = self._named.get(type_.key)
        if found is None:
            found = self._named[type_.key] = self._ref(type_.key, many=False, depth=0)
        return found

    def limits(self, type_: Type) -> tuple[str, ...]:
        """What the words do not say of how far values may go: `at most 64 characters`."""
        if isinstance(type_, Primitive) and type_.constraints is UNCONSTRAINED:
            return ()
        return tuple(self._limit(type_, 0))

    def _words(self, type_: Type, *, many: bool, depth: int) -> str:
        match type_:
            case Primitive():
                return _primitive(type_, many)
            case Enum():
                return _enum(type_, many)
            case Array(items=items):
                inner = self._words(items, many=True, depth=depth)
                return f"arrays of {inner}" if many else f"array of {inner}"
            case Tuple():
                return self._tuple(type_, many, depth)
            case Map(values=values):
                return self._map(values, many, depth)
            case Object():
                return "objects" if many else "object"
            case Union():
                return self._union(type_, many, depth)
            case Nullable(inner=inner):
                words = self._words(inner, many=many, depth=depth)
                return f"{words} and nulls" if many else f"{words} or null"
            case Null():
                return "nulls" if many else "null"
            case Anything():
                return "values of any kind" if many else "any value"
            case Binary():
                return "files" if many else "file"
            case Ref(key=key):
                return self._ref(key, many=many, depth=depth)

    def _ref(self, key: str, *, many: bool, depth: int) -> str:
        if depth >= _DEEPEST or key not in self.types:
            return "values" if many else "value"
        return self._words(self.types[key].type, many=many, depth=depth + 1)

    def _map(self, values: Type, many: bool, depth: int) -> str:
        start = "maps" if many else "map"
        if isinstance(values, Anything):
            return f"{start} of any values"
        return f"{start} of {self._words(values, many=True, depth=depth)}"

    def _tuple(self, type_: Tuple, many: bool, depth: int) -> str:
        start = "arrays" if many else "array"
        parts = [self._words(item, many=False, depth=depth) for item in type_.items]
        rest = "" if type_.rest is None else ", then any number of others"
        return f"{start} of {', '.join(parts)}{rest}"

    def _union(self, type_: Union, many: bool, depth: int) -> str:
        kinds: dict[str, int] = {}
        for variant in type_.variants:
            words = self._words(variant.type, many=many, depth=depth + 1)
            kinds[words] = kinds.get(words, 0) + 1
        objects = "objects" if many else "object"
        count = kinds.pop(objects, 0)
        alternatives = [*kinds]
        if count:
            of_kinds = f"{objects} of {count} kinds" if many else f"one of {count} objects"
            alternatives.append(objects if count == 1 else of_kinds)
        if len(alternatives) > 3 or sum(map(len, alternatives)) > 120:
            number = len(type_.variants)
            return f"values of {number} kinds" if many else f"one of {number} kinds of value"
        return " or ".join(alternatives)

    def _limit(self, type_: Type, depth: int) -> Iterable[str]:
        match type_:
            case Primitive(constraints=constraints):
                if constraints is not UNCONSTRAINED:
                    yield from _of_text(constraints)
            case Array(items=items, constraints=constraints):
                yield from _counted(constraints.min_items, constraints.max_items, "item")
                if constraints.unique_items:
                    yield "no item twice"
                yield from (f"each {limit}" for limit in self._limit(items, depth))
            case Map(values=values, constraints=constraints):
                yield from _counted(
                    constraints.min_properties, constraints.max_properties, "member"
                )
                yield from (f"each {limit}" for limit in self._limit(values, depth))
            case Nullable(inner=inner):
                yield from self._limit(inner, depth)
            case Ref(key=key) if depth < _DEEPEST and key in self.types:
                yield from self._limit(self.types[key].type, depth + 1)
            case _:
                return


def tells_apart(labels: tuple[str, ...]) -> bool:
    """Whether labels say more of the values of an enum than the same of each."""
    return len(set(labels)) > 1


def value_code(value: JSON) -> str:
    """A value of the document as code: texts as they are, what could be mistaken in quotes."""
    if isinstance(value, str) and not _looks_like_json(value):
        text = value
    else:
        text = data_text(value, width=1 << 30)
    return code(text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…")


def _looks_like_json(text: str) -> bool:
    """Whether a text without quotes could be taken for another value, or for none."""
    return text.strip() != text or _JSON.fullmatch(text) is not None


def _primitive(type_: Primitive, many: bool) -> str:
    format_ = type_.format.lower()
    match type_.kind:
        case "boolean":
            return _counted_word("boolean", many)
        case "string":
            if format_ in _TEXTS:
                return _TEXTS[format_][many]
            word = _counted_word("string", many)
        case "integer" if format_ in {"unixtime", "unix-time", "timestamp"}:
            return _counted_word("Unix time", many)
        case kind:
            word = _counted_word(kind, many) + _range(type_.constraints)
    return word if format_ in _PLAIN_FORMATS else f"{word} ({code(type_.format)})"


def _counted_word(word: str, many: bool) -> str:
    return _PLURALS[word] if many else word


def _range(limits: Constraints) -> str:
    """` from 1 to 100`, ` above 0`, ` of at most 5`"""
    low, high = limits.minimum, limits.maximum
    above, below = limits.exclusive_minimum, limits.exclusive_maximum
    if low is not None and high is not None:
        return f" from {_number(low)} to {_number(high)}"
    words = []
    if above is not None:
        words.append(f"above {_number(above)}")
    elif low is not None:
        words.append(f"of at least {_number(low)}")
    if below is not None:
        words.append(f"below {_number(below)}")
    elif high is not None:
        words.append(f"of at most {_number(high)}")
    return f" {' and '.join(words)}" if words else ""


def _of_text(limits: Constraints) -> Iterable[str]:
    yield from _counted(limits.min_length, limits.max_length, "character")
    if limits.pattern is not None:
        yield f"matching {code(limits.pattern)}"
    if limits.multiple_of is not None:
        yield f"a multiple of {_number(limits.multiple_of)}"


def _counted(low: float | None, high: float | None, word: str) -> Iterable[str]:
    """`1 to 20 items`, `at most 64 characters`"""
    low = low or None
    if low is None and high is None:
        return
    last = high if high is not None else low
    noun = word if last == 1 else f"{word}s"
    if low is None:
        yield f"at most {_number(high or 0)} {noun}"
    elif high is None:
        yield f"at least {_number(low)} {noun}"
    elif low == high:
        yield f"exactly {_number(low)} {noun}"
    else:
        yield f"{_number(low)} to {_number(high)} {noun}"


def _enum(type_: Enum, many: bool) -> str:
    """The values themselves if they are few, else their number."""
    values = type_.values
    words = {"string": ("string", "strings"), "boolean": ("boolean", "booleans")}
    kind = words.get(type_.kind, ("value", "values"))
    start = "any of" if many else "one of"
    others = f" or {f'other {kind[1]}' if many else f'any other {kind[0]}'}" if type_.open else ""
    if len(values) > FEW or tells_apart(type_.labels):
        return f"{start} {len(values)} {'values' if others else kind[1]}{others}"
    listed = ", ".join(map(value_code, values))
    if len(values) == 1:
        return f"{'' if many or others else 'always '}{listed}{others}"
    return f"{start} {listed}{others}"


def _number(value: float) -> str:
    """A number as the document has it; what has no fraction is written without."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e16:
        value = int(value)
    return data_text(value)
