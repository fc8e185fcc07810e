"""Records: equal and hashed by their members, told like data classes, with slots."""

from __future__ import annotations

from dataclasses import field, fields, replace

import pytest

from generator.record import record


@record
class Point:
    x: int
    y: int = 0
    tags: tuple[str, ...] = field(default_factory=tuple)


@record
class Named:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


def test_records_of_equal_members_are_equal_and_hash_alike() -> None:
    assert Point(1, 2) == Point(1, 2) != Point(2, 1)
    assert len({Point(1), Point(1), Point(2)}) == 2


def test_a_record_tells_its_members_unless_it_has_words_of_its_own() -> None:
    assert repr(Point(1, tags=("a",))) == "Point(x=1, y=0, tags=('a',))"
    assert repr(Named("n")) == "<n>"


def test_a_record_has_no_room_for_other_attributes() -> None:
    with pytest.raises(AttributeError):
        Point(1).z = 3  # type: ignore[attr-defined]


def test_the_functions_for_data_classes_work_with_records() -> None:
    assert [each.name for each in fields(Point)] == ["x", "y", "tags"]
    assert replace(Point(1), y=5) == Point(1, 5)
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
