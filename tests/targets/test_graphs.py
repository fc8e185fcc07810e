"""Circles in graphs of names."""

from __future__ import annotations

from generator.targets.graphs import components


def test_what_refers_to_each_other_stands_together_after_what_it_refers_to() -> None:
    graph = {"a": ["b"], "b": ["c", "d"], "c": ["b"], "d": [], "e": ["e", "a"]}
    assert [sorted(one) for one in components(graph)] == [["d"], ["b", "c"], ["a"], ["e"]]


def test_a_chain_of_any_length_is_followed() -> None:
    size = 50_000
    graph = {str(at): [str(at + 1)] for at in range(size)} | {str(size): ["0"]}
    (circle,) = components(graph)
    assert len(circle) == size + 1
