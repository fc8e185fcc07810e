"""Numbers that keep to limits: between bounds, multiples of a step."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from generator.model.limits import within
from generator.model.types import Constraints

_TRIES = 40


def number_within(wanted: float, limits: Constraints, *, whole: bool) -> float:
    """A number that keeps to the limits, near the wanted one; that one where none is found."""
    if within(wanted, limits):
        return wanted
    step = limits.multiple_of
    if step is not None and not (math.isfinite(step) and step > 0):
        step = None
    low, high = _bounds(limits)
    if step is None and not whole:
        candidates = _between(Fraction(repr(wanted)), low, high)
    else:
        exact = Fraction(1) if step is None else Fraction(repr(step))
        # Whole multiples of p/q are the multiples of p.
        candidates = _multiples(
            Fraction(repr(wanted)), Fraction(exact.numerator) if whole else exact, low, high
        )
    for candidate in candidates:
        value = int(candidate) if candidate.denominator == 1 else float(candidate)
        if within(value, limits) and (
            step is None or value % step == 0 or (value / step).is_integer()
        ):
            return value
    return wanted


def _bounds(limits: Constraints) -> tuple[Fraction | None, Fraction | None]:
    lows = [bound for bound in (limits.minimum, limits.exclusive_minimum) if _is_bound(bound)]
    highs = [bound for bound in (limits.maximum, limits.exclusive_maximum) if _is_bound(bound)]
    low = max(Fraction(repr(bound)) for bound in lows) if lows else None
    return low, min(Fraction(repr(bound)) for bound in highs) if highs else None


def _is_bound(bound: float | None) -> bool:
    return bound is not None and (isinstance(bound, int) or math.isfinite(bound))


def _between(wanted: Fraction, low: Fraction | None, high: Fraction | None) -> Iterator[Fraction]:
    if low is not None:
        yield low
    if high is not None:
        yield high
    if low is not None and high is not None:
        yield (low + high) / 2
    if low is not None:
        yield low + 1
    if high is not None:
        yield high - 1
    yield wanted


def _multiples(
    wanted: Fraction, step: Fraction, low: Fraction | None, high: Fraction | None
) -> Iterator[Fraction]:
    """Multiples of a step, those next to the wanted number first."""
    nearest = wanted
    if low is not None:
        nearest = max(nearest, low)
    if high is not None:
        nearest = min(nearest, high)
    centre = nearest // step
    for distance in range(_TRIES):
        yield (centre + distance) * step
        yield (centre - distance) * step
