"""The limits of a type, held against a value: which are broken, and what would keep to them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction

from generator.model.kinds import canonical
from generator.model.patterns import matches
from generator.model.types import JSON, Constraints

Broken = tuple[str, str]
"""What is wrong with a value, and what was expected."""


def within(value: JSON, limits: Constraints) -> bool:
    """Whether a string or a number keeps to the limits."""
    return next(broken(value, limits), None) is None


def broken(value: JSON, limits: Constraints) -> Iterator[Broken]:
    """The limits of a string or a number that a value does not keep to.

    A pattern that cannot be checked in bounded time is taken to match.
    """
    if isinstance(value, str):
        size = len(value)
        if limits.min_length is not None and size < limits.min_length:
            yield f"has {_counted(size, 'character')}", f"at least {limits.min_length}"
        if limits.max_length is not None and size > limits.max_length:
            yield f"has {_counted(size, 'character')}", f"at most {limits.max_length}"
        if limits.pattern is not None and matches(limits.pattern, value) is False:
            yield "does not match the pattern", limits.pattern
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from _out_of_bounds(value, limits)


def _out_of_bounds(value: float, limits: Constraints) -> Iterator[Broken]:
    if limits.minimum is not None and value < limits.minimum:
        yield "is too small", f"at least {limits.minimum}"
    if limits.maximum is not None and value > limits.maximum:
        yield "is too large", f"at most {limits.maximum}"
    if limits.exclusive_minimum is not None and value <= limits.exclusive_minimum:
        yield "is too small", f"more than {limits.exclusive_minimum}"
    if limits.exclusive_maximum is not None and value >= limits.exclusive_maximum:
        yield "is too large", f"less than {limits.exclusive_maximum}"
    if limits.multiple_of is not None and not is_multiple(value, limits.multiple_of):
        yield "is between two steps", f"a multiple of {limits.multiple_of}"


def is_multiple(value: float, step: float) -> bool:
    """Whether a number is a multiple of another, as written in decimals: 0.3 is one of 0.1."""
    if not step or not math.isfinite(step):
        return True
    return Fraction(repr(value)) % Fraction(repr(step)) == 0


def broken_by_list(value: list[JSON], limits: Constraints) -> Iterator[Broken]:
    """The limits of a list that a value does not keep to."""
    size = len(value)
    if limits.min_items is not None and size < limits.min_items:
        yield f"has {_counted(size, 'item')}", f"at least {limits.min_items}"
    if limits.max_items is not None and size > limits.max_items:
        yield f"has {_counted(size, 'item')}", f"at most {limits.max_items}"
    if limits.unique_items:
        seen: set[str] = set()
        for at, item in enumerate(value):
            text = canonical(item)
            if text in seen:
                yield f"has item {at} twice", "each item once"
                return
            seen.add(text)


def broken_by_map(value: Mapping[str, JSON], limits: Constraints) -> Iterator[Broken]:
    """The limits of an object with free keys that a value does not keep to."""
    size = len(value)
    if limits.min_properties is not None and size < limits.min_properties:
        yield f"has {_counted(size, 'member')}", f"at least {limits.min_properties}"
    if limits.max_properties is not None and size > limits.max_properties:
        yield f"has {_counted(size, 'member')}", f"at most {limits.max_properties}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
