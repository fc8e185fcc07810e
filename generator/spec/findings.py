"""The words of validation: an error of the library → a Diagnostic that a person understands, with
its place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from generator.diagnostics import Diagnostic, Location, Severity
from generator.record import record
from generator.spec.sources import Source

_MOST_DIGITS = 4300
"""Of a whole number that Python converts; a longer one stays the text that it is."""


@record
class Finding:
    """An error of the library, the node that the rule looked at, the rule and its arguments."""

    error: Any
    node: Any
    rule: str
    given: tuple[Any, ...]


def worded(finding: Finding, sources: Sequence[Source]) -> Diagnostic:
    """Take an error and the sources, give the finding in words, at the place where one would mend
    it.
    """
    error, steps = leaf(finding.error)
    node, base = finding.node, []
    if finding.rule.endswith("ValueValidator"):
        base = ["default"]
    container, key, path = _walk(node, [*base, *steps])
    message, hint = _SPECIAL.get(type(error).__name__, _general)(error, path[len(base) :])
    if base:
        message = f"the default value does not fit its schema: {message}"
        if error.instance is None:
            hint = "add null to the types of the schema, or leave the default out"
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        container, key = error.instance, next(iter(_unknown(error)), None)
    place = _place(sources, container, key)
    return Diagnostic("validation", Severity.WARNING, message, place, hint)


def leaf(error: Any) -> tuple[Any, list[str | int]]:
    """Take an error, give the one at its root that says most, and the path to it.

    Of the alternatives of a union, the one that the value was meant for is the one which it fails
    last.
    """
    steps = list(error.absolute_path)
    while error.context and error.validator in ("oneOf", "anyOf"):
        branches: dict[Any, list[Any]] = {}
        for each in error.context:
            branches.setdefault(each.relative_schema_path[0], []).append(each)
        meant = [
            errors
            for errors in branches.values()
            if not any(_is_other_shape(each, error.instance) for each in errors)
        ]
        if not meant:
            break
        best = min(meant, key=lambda errors: (-max(len(e.path) for e in errors), len(errors)))
        error = max(best, key=lambda each: len(each.path))
        steps += list(error.path)
    return error, steps


def _is_other_shape(error: Any, instance: Any) -> bool:
    """Whether an alternative was clearly not meant: another type, or a reference where there is
    none.
    """
    if error.path:
        return False
    if error.validator == "required" and "$ref" in error.validator_value:
        return "$ref" not in instance
    return error.validator in ("type", "const", "enum")


def _walk(node: Any, steps: list[Any]) -> tuple[Any, Any, list[Any]]:
    """Follow the steps as far as containers go: the last container, its key, all steps taken."""
    container, key = node, None
    for step in steps:
        below = container if key is None else container[key]
        if below.__class__ is not dict and below.__class__ is not list:
            break
        if below.__class__ is dict and step not in below:
            break
        container, key = below, step
    return container, key, steps


def _place(sources: Sequence[Source], node: Any, key: Any) -> Location:
    for source in sources:
        if source.positions and source.positions.find(node, None) is not None:
            return source.place(node, key)
    return sources[0].at_offset(0)


def shown(value: Any) -> str:
    """Take any value, give it as JSON, short enough for a message."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _kind(value: Any) -> str:
    names = {bool: "a boolean", dict: "an object", list: "a list", str: "a string"}
    names |= {int: "an integer", float: "a number", type(None): "null"}
    return names.get(type(value), "something else")


_ARTICLES = {"array": "a list", "object": "an object", "integer": "an integer", "null": "null"}


def _types(types: Any) -> str:
    names = types if isinstance(types, list) else [types]
    return " or ".join(_ARTICLES.get(name, f"a {name}") for name in names)


def _subject(path: Sequence[Any]) -> str:
    names = [str(step) for step in path if not isinstance(step, int)]
    return f"`{names[-1]}`" if names else "it"


Words = tuple[str, str]


def _general(error: Any, path: Sequence[Any]) -> Words:
    instance = error.instance
    if instance.__class__ is dict and instance.get("$ref").__class__ is str and path:
        hint = "it is followed all the same; other tools may stop here"
        return f"a `$ref` may not stand for {_subject(path)} in this version", hint
    words = _KEYWORDS.get(error.validator)
    if words is not None:
        return words(error, _subject(path))
    message = error.message
    return (message if len(message) <= 200 else f"{message[:197]}…"), ""


def _wrong_type(error: Any, subject: str) -> Words:
    value, wanted = error.instance, _types(error.validator_value)
    if value.__class__ is str and len(value) > _MOST_DIGITS and value.lstrip("+-").isdecimal():
        return f"{subject} is a number of {len(value):,} digits, which is too long to be read", ""
    given = shown(value) if value.__class__ in (str, int, float, bool) else _kind(value)
    if value.__class__ is list and value and wanted in map(_kind, value):
        return f"{subject} is {wanted}, not a list: {shown(value)}", "take it out of the list"
    if subject in ("`exclusiveMinimum`", "`exclusiveMaximum`") and value.__class__ is bool:
        bound = "minimum" if "Min" in subject else "maximum"
        hint = f"a boolean is OpenAPI 3.0: write the number here and remove `{bound}`"
        return f"{subject} is {wanted} in this version, not {given}", hint
    return f"{subject} must be {wanted}, not {given}", ""


def _not_one_of(error: Any, subject: str) -> Words:
    allowed = ", ".join(map(shown, error.validator_value[:8]))
    return f"{subject} is {shown(error.instance)}, which is not one of {allowed}", ""


def _missing(error: Any, subject: str) -> Words:
    absent = [f"`{key}`" for key in error.validator_value if key not in error.instance]
    return f"{', '.join(absent)} is missing here" if absent else error.message, ""


def _unknown(error: Any) -> list[str]:
    """The keys that the schema of an object does not know."""
    known = error.schema.get("properties", {})
    patterns = ["^x-", *error.schema.get("patternProperties", {})]
    return [
        key
        for key in error.instance
        if key not in known and not any(re.search(one, key) for one in patterns)
    ]


def _unknown_keys(error: Any, subject: str) -> Words:
    unknown = _unknown(error)
    names = ", ".join(f"`{key}`" for key in unknown[:5])
    if len(unknown) > 1:
        return f"{names} are no keys that may stand here", ""
    return f"{names or 'a key'} is not a key that may stand here", ""


def _repeated(error: Any, subject: str) -> Words:
    seen: list[Any] = []
    twice: list[str] = []
    for item in error.instance:
        if item in seen and f"`{item}`" not in twice:
            twice.append(f"`{item}`")
        seen.append(item)
    return f"{subject} names {', '.join(twice)} more than once", "remove the repetition"


def _no_alternative(error: Any, subject: str) -> Words:
    wanted = [each.validator_value for each in error.context if each.validator == "type"]
    what = f"{shown(error.instance)} fits none of the alternatives"
    names = dict.fromkeys(_types(each) for each in wanted)
    return f"{what} ({', '.join(names)})" if names else what, ""


def _no_pattern(error: Any, subject: str) -> Words:
    return f"{subject} is {shown(error.instance)}, not of the form `{error.validator_value}`", ""


def _no_format(error: Any, subject: str) -> Words:
    return f"{subject} is {shown(error.instance)}, which is not a {error.validator_value}", ""


_KEYWORDS: dict[str, Callable[[Any, str], Words]] = {
    "type": _wrong_type,
    "enum": _not_one_of,
    "required": _missing,
    "additionalProperties": _unknown_keys,
    "unevaluatedProperties": _unknown_keys,
    "uniqueItems": _repeated,
    "oneOf": _no_alternative,
    "anyOf": _no_alternative,
    "pattern": _no_pattern,
    "format": _no_format,
}


def _undefined_required(error: Any, path: Sequence[Any]) -> Words:
    names = error.message.partition("[")[2].rstrip("]").replace("'", "`")
    return f"`required` names {names}, which no `properties` define", ""


def _path_parameter(error: Any, path: Sequence[Any]) -> Words:
    name = error.message.split("'")[1]
    message = f"the path and its parameters disagree about `{name}`"
    return message, "every `{name}` of the path needs a parameter `in: path`, and the reverse"


def _same_parameter(error: Any, path: Sequence[Any]) -> Words:
    return f"the parameter `{error.message.split(chr(39))[1]}` stands twice in this list", ""


def _same_operation_id(error: Any, path: Sequence[Any]) -> Words:
    name = error.message.split("'")[1]
    return f"another operation has the operationId `{name}` too", "rename one of them"


_SPECIAL: dict[str, Callable[[Any, Sequence[Any]], Words]] = {
    "ExtraParametersError": _undefined_required,
    "UnresolvableParameterError": _path_parameter,
    "ParameterDuplicateError": _same_parameter,
    "DuplicateOperationIDError": _same_operation_id,
}
