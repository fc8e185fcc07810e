"""The slow way to a documented type, for answers that are not quite as documented.

What fits is built as usual, what does not is kept as it came: nothing here raises.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from pydantic import (
    BaseModel,
    Discriminator,
    PydanticUserError,
    Tag,
    TypeAdapter,
)
from pydantic.fields import FieldInfo
from pydantic_core import SchemaError, to_json

from .decode import exact
from .models import TagReader, UnknownObject

_UNBUILDABLE = (PydanticUserError, SchemaError, NameError, TypeError)
_adapters: dict[Any, TypeAdapter[Any] | None] = {}


def build(annotation: Any, value: Any) -> Any:
    """The value as near to the annotated type as it comes."""
    annotation, marks = _unwrap(annotation)
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _union(get_args(annotation), marks, value)
    if _is_model(annotation):
        if not isinstance(value, dict):
            return value
        return _model(annotation, cast("dict[str, Any]", value))
    if isinstance(value, list) and origin in (list, tuple, set, frozenset):
        return _items(get_args(annotation), cast("list[object]", value))
    if isinstance(value, dict) and origin in (dict, Mapping):
        member = get_args(annotation)[1]
        members = cast("dict[str, Any]", value)
        return {key: build(member, one) for key, one in members.items()}
    if annotation is Any or annotation is object:
        return cast("Any", value)
    return _leaf(annotation, value)


def _unwrap(annotation: Any) -> tuple[Any, list[Any]]:
    """The type without its names and annotations, and the marks these carried."""
    marks: list[Any] = []
    while True:
        if hasattr(annotation, "__value__"):  # a `type` alias
            annotation = _named(annotation)
        elif get_origin(annotation) is Annotated:
            annotation, *found = get_args(annotation)
            marks.extend(found)
        else:
            return annotation, marks


def _named(alias: Any) -> Any:
    """What a `type` alias stands for; one that names itself is written as text."""
    value = alias.__value__
    if not isinstance(value, str):
        return value
    return eval(value, vars(sys.modules[alias.__module__]))


def _items(args: tuple[Any, ...], value: list[object]) -> list[Any]:
    if not args:
        return value
    fixed = args if len(args) > 1 and args[-1] is not Ellipsis else None
    kinds = fixed or args[:1]
    return [
        build(kinds[min(index, len(kinds) - 1)], item)
        for index, item in enumerate(value)
    ]


def _leaf(annotation: Any, value: Any) -> Any:
    """A date, an enum, a number: read as such if it is one."""
    try:
        adapter = _adapters[annotation]
    except (KeyError, TypeError):
        try:
            adapter = TypeAdapter(annotation)
        except _UNBUILDABLE:  # whatever it is, the value is kept
            adapter = None
        with suppress(TypeError):  # not hashable: not cached
            _adapters[annotation] = adapter
    if adapter is None:
        return value
    try:
        return exact(adapter, value)
    except (ValueError, PydanticUserError):
        return value


def _model(model: type[BaseModel], value: dict[str, Any]) -> BaseModel:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    try:
        return _exactly(model, value)
    except ValueError:
        pass
    left = dict(value)
    members: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in model.model_fields.items():
        key = _key(name, field, left)
        if key is not None:
            members[name] = build(_annotation(field), left.pop(key))
            given.add(name)
        elif field.is_required():
            members[name] = None  # reads as None; is not sent back
        else:
            members[name] = field.get_default(call_default_factory=False)
    further = _further(model)
    left = {key: build(further, one) for key, one in left.items()}
    built = model.model_construct()
    for slot, content in (
        ("__dict__", members),
        ("__pydantic_fields_set__", given | left.keys()),
        ("__pydantic_extra__", left),
    ):
        object.__setattr__(built, slot, content)
    return built


@cache
def _further(model: type[BaseModel]) -> Any:
    """The type of the members that a model does not name."""
    annotation = model.__annotations__.get("__pydantic_extra__")
    if annotation is None:
        return Any
    if isinstance(annotation, str):
        annotation = eval(annotation, vars(sys.modules[model.__module__]))
    return get_args(annotation)[1]


def _exactly(model: type[BaseModel], value: dict[str, Any]) -> BaseModel:
    """The model of a value that is as documented; raises `ValueError` for another."""
    return model.model_validate_json(to_json(value), strict=True)


def _key(name: str, field: FieldInfo, value: dict[str, Any]) -> str | None:
    for key in (field.validation_alias, field.alias):
        if isinstance(key, str):
            return key if key in value else None
    return name if name in value else None


def _annotation(field: FieldInfo) -> Any:
    """The field's type with the discriminator that pydantic keeps beside it."""
    marks = [*field.metadata]
    if field.discriminator is not None:
        marks.append(
            field.discriminator
            if isinstance(field.discriminator, Discriminator)
            else Discriminator(field.discriminator)
        )
    annotation: Any = field.annotation
    for mark in marks:
        annotation = Annotated[annotation, mark]
    return annotation


def _union(variants: tuple[Any, ...], marks: list[Any], value: Any) -> Any:
    if value is None:
        return None
    arms = [variant for variant in variants if variant is not type(None)]
    if len(arms) == 1:
        return build(arms[0], value)
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        reader = _discriminator(marks)
        if reader is not None:
            chosen = _by_tag(arms, reader, members)
        else:
            arms = list(_flat(arms))
            chosen = _fitting(arms, members) or _nearest(arms, members)
        if chosen is not None:
            return build(chosen, value)
        has_models = reader is not None or any(_is_model(_unwrap(a)[0]) for a in arms)
        return _unknown(arms, reader, members) if has_models else members
    arms = list(_flat(arms))
    if isinstance(value, list):
        lists = [a for a in arms if get_origin(_unwrap(a)[0]) in (list, tuple)]
        for arm in lists:
            built = build(arm, value)
            if len(lists) == 1 or _validates(arm, value):
                return built
        return build(lists[0], value) if lists else cast("Any", value)
    leaves = [a for a in arms if not _is_model(_unwrap(a)[0]) and not get_origin(a)]
    leaves += [a for a in arms if get_origin(a) is Literal]
    if not leaves:
        return value
    union = leaves[0]
    for leaf in leaves[1:]:
        union |= leaf
    return _leaf(union, value)


def _flat(arms: Iterable[Any]) -> Iterable[Any]:
    """The arms of a union with those of the unions among them."""
    for arm in arms:
        inner, marks = _unwrap(arm)
        if get_origin(inner) in (Union, types.UnionType) and not _discriminator(marks):
            yield from _flat(a for a in get_args(inner) if a is not type(None))
        else:
            yield arm


def _discriminator(marks: Iterable[Any]) -> Discriminator | None:
    for mark in marks:
        if isinstance(mark, Discriminator):
            return mark
        if isinstance(mark, FieldInfo) and mark.discriminator is not None:
            found = mark.discriminator
            return found if isinstance(found, Discriminator) else Discriminator(found)
    return None


def _is_model(inner: Any) -> bool:
    return isinstance(inner, type) and issubclass(inner, BaseModel)


def _validates(annotation: Any, value: Any) -> bool:
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(annotation)
        exact(adapter, value)
    except (ValueError, *_UNBUILDABLE):
        return False
    return True


def _fitting(arms: Iterable[Any], value: dict[str, Any]) -> Any:
    """The model that takes the value as it is, and knows the most of its members."""
    best, most = None, -1
    for arm in arms:
        inner, _ = _unwrap(arm)
        if not _is_model(inner):
            continue
        try:
            built = _exactly(inner, value)
        except ValueError:
            continue
        known = len(built.model_fields_set & inner.model_fields.keys())
        if known > most:
            best, most = arm, known
    return best


def _by_tag(
    variants: Iterable[Any], discriminator: Discriminator, value: dict[str, Any]
) -> Any:
    read = discriminator.discriminator
    for variant in variants:
        inner, marks = _unwrap(variant)
        if callable(read):
            tag = read(value)
            if any(isinstance(m, Tag) and m.tag == tag for m in marks):
                return variant
        elif get_origin(inner) in (Union, types.UnionType):
            found = _by_tag(get_args(inner), discriminator, value)
            if found is not None:
                return found
        elif _literal_fits(inner, read, value):
            return variant
    return None


def _unknown(
    arms: Iterable[Any], reader: Discriminator | None, value: dict[str, Any]
) -> UnknownObject:
    """What fits no variant. The member that tells them apart is documented: it is there
    under its name in Python too, or None, as code that the checkers passed has it."""
    unknown = UnknownObject.model_validate(value)
    read = reader.discriminator if reader is not None else None
    wire = read.property if isinstance(read, TagReader) else None
    for model in _models(arms):
        for name, field in model.model_fields.items():
            key = field.alias or name
            if (name == read or key == wire) and name not in value:
                object.__setattr__(unknown, name, value.get(key))
    return unknown


def _models(arms: Iterable[Any]) -> Iterable[type[BaseModel]]:
    """The models among the arms of a union, and of the unions among them."""
    for arm in arms:
        inner, _ = _unwrap(arm)
        if _is_model(inner):
            yield inner
        elif get_origin(inner) in (Union, types.UnionType):
            yield from _models(get_args(inner))


def _literal_fits(model: Any, name: str, value: dict[str, Any]) -> bool:
    if not _is_model(model):
        return False
    field = model.model_fields.get(name)
    if field is None:
        return False
    key = _key(name, field, value)
    return key is not None and value[key] in _literals(field.annotation)


def _literals(annotation: Any) -> tuple[Any, ...]:
    annotation, _ = _unwrap(annotation)
    if get_origin(annotation) is Literal:
        return tuple(getattr(one, "value", one) for one in get_args(annotation))
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(one for arm in get_args(annotation) for one in _literals(arm))
    return ()


def _nearest(variants: Iterable[Any], value: dict[str, Any]) -> Any:
    """The model whose constants agree, and that shares the most members; else a map."""
    best, most = None, 0
    for variant in variants:
        inner, _ = _unwrap(variant)
        if not _is_model(inner):
            if get_origin(inner) is dict and best is None:
                best = variant
            continue
        shared, refuted = 0, False
        for name, field in inner.model_fields.items():
            key = _key(name, field, value)
            if key is None:
                continue
            shared += 1
            literals = _literals(field.annotation)
            if len(literals) == 1 and value[key] not in literals:
                refuted = True
        if not refuted and shared > most:
            best, most = variant, shared
    return best
