"""Layout: what the layout functions give is what black leaves, for the plain and for the absurd."""

from __future__ import annotations

import random
from collections.abc import Callable

import black
import pytest
from black.mode import TargetVersion
from black.strings import str_width

from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Lambda,
    ListLit,
    Or,
    Parameter,
    Subscript,
    TupleLit,
    class_header,
    element,
    field,
    flat,
    imports,
    parameter,
    signature,
    statement,
)
from generator.targets.python.width import columns

MODE = black.Mode(target_versions={TargetVersion.PY311})
LONG = "A" * 30
HUGE = "H" * 86


def nested(indent: int, text: str) -> str:
    """`text` in as many classes as its indentation needs."""
    return "".join(f"{' ' * outer}class C:\n" for outer in range(0, indent, 4)) + text + "\n"


def test_short_things_stay_on_their_line() -> None:
    optional = Or(("str", "None"))
    assert field(4, "id", "str") == "    id: str"
    assert field(4, "id", optional, "None") == "    id: str | None = None"
    assert statement(0, "x = ", DictLit((('"a"', ListLit(("1", "2"))),))) == 'x = {"a": [1, 2]}'
    assert statement(8, "return ", Call("f", ("a",), (("k", "b"),))) == "        return f(a, k=b)"
    assert imports(0, ".a", ["B", "C"]) == "from .a import B, C"
    assert class_header(0, "A", ["B"], [("total", "False")]) == "class A(B, total=False):"
    assert class_header(0, "A", []) == "class A:"


def test_nodes_know_their_one_line_form_and_compare_by_it() -> None:
    inner = Or(("A", Or(("B", Subscript("list", ("C",))))))
    assert flat(inner) == "A | B | list[C]"
    assert flat(TupleLit(("a",))) == "(a,)"
    assert flat(TupleLit(())) + flat(DictLit(())) + flat(ListLit(())) == "(){}[]"
    assert flat(Lambda(inner)) == "lambda: A | B | list[C]"
    assert Call("f", ("a",)) == Call("f", ("a",)) != Subscript("f", ("a",))
    assert len({ListLit(("a",)), ListLit(("a",)), TupleLit(("a",))}) == 2


def test_a_union_that_is_too_long_is_put_in_parentheses() -> None:
    union = Or((LONG, Subscript("list", (LONG,)), "None"))
    assert field(4, "messages", union, "None") == f"""\
    messages: (
        {LONG} | list[{LONG}] | None
    ) = None"""
    union = Or((LONG, LONG, LONG))
    assert field(4, "messages", union) == f"""\
    messages: (
        {LONG}
        | {LONG}
        | {LONG}
    )"""


def test_the_only_argument_of_a_subscript_takes_no_comma() -> None:
    union = Or((LONG, LONG, LONG))
    assert field(0, "x", Subscript("list", (union,)), "None") == f"""\
x: list[
    {LONG}
    | {LONG}
    | {LONG}
] = None"""
    assert field(0, "x", Subscript("dict", ("str", union))) == f"""\
x: dict[
    str,
    (
        {LONG}
        | {LONG}
        | {LONG}
    ),
]"""


def test_an_alias_of_many_literals_has_one_a_line() -> None:
    literals = Subscript("Literal", tuple(f'"gpt-{i}-{LONG}"' for i in range(3)))
    assert field(0, "Model", "TypeAlias", literals) == f"""\
Model: TypeAlias = Literal[
    "gpt-0-{LONG}",
    "gpt-1-{LONG}",
    "gpt-2-{LONG}",
]"""


def test_an_atom_goes_to_the_next_line_only_if_it_fits_there() -> None:
    fitting = f'"{"s" * 80}"'
    assert statement(0, "text = ", fitting) == f"text = (\n    {fitting}\n)"
    assert statement(0, "x = ", f'"{HUGE}"') == f'x = "{HUGE}"'
    # Beside an annotation black does it in any case.
    assert field(0, "x", "str", f'"{HUGE}"') == f'x: str = (\n    "{HUGE}"\n)'


def test_a_call_can_be_asked_to_have_one_argument_a_line() -> None:
    call = Call("Operation", ('"GET"',), (("body", DictLit(())),))
    run = Subscript("Operation", ("Run",))
    assert field(0, "_GET", run, call, explode=True) == """\
_GET: Operation[Run] = Operation(
    "GET",
    body={},
)"""


def test_a_discriminated_union_is_broken_from_the_outside_in() -> None:
    tag = Call("Field", (), (("discriminator", '"type"'),))
    union = Subscript("Annotated", (Or((LONG, LONG, LONG)), tag))
    assert field(0, "Event", "TypeAlias", union) == f"""\
Event: TypeAlias = Annotated[
    (
        {LONG}
        | {LONG}
        | {LONG}
    ),
    Field(discriminator="type"),
]"""


def test_a_long_signature_has_one_parameter_a_line() -> None:
    params = [
        Parameter("self"),
        Parameter("*"),
        Parameter("a", Or((LONG, LONG, LONG)), "omit"),
        Parameter("b", "int", "0"),
    ]
    assert signature(4, "f", params, "T", stub=True) == f"""\
    def f(
        self,
        *,
        a: (
            {LONG}
            | {LONG}
            | {LONG}
        ) = omit,
        b: int = 0,
    ) -> T: ..."""
    assert signature(0, "f", params[:1], "T", prefix="async def ") == "async def f(self) -> T:"


def test_a_return_annotation_that_is_too_long_is_broken_after_the_parameters() -> None:
    page = Subscript("Page", (LONG, LONG + LONG))
    assert signature(0, "f", [Parameter("self")], page) == f"""\
def f(
    self,
) -> Page[
    {LONG},
    {LONG}{LONG},
]:"""


def test_wide_characters_count_twice() -> None:
    assert columns("名前 é 😀") == 9
    assert statement(0, "xyz = ", f'"{"名" * 40}"') == f'xyz = "{"名" * 40}"'
    assert statement(0, "xyz = ", f'"{"名" * 41}"') == f'xyz = (\n    "{"名" * 41}"\n)'
    assert statement(0, "xyz = ", f'"{"é" * 80}"') == f'xyz = "{"é" * 80}"'


def test_columns_are_counted_as_black_counts_them() -> None:
    planes = [*range(0x20, 0xD800), *range(0xE000, 0x30000)]
    for start in range(0, len(planes), 7):
        text = "".join(map(chr, planes[start : start + 7]))
        assert columns(text) == str_width(text), hex(planes[start])


# The proof: modules of random statements, none of which black changes.


class Chance:
    """Random names, types and expressions, of sizes around what fits on a line."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def few(self) -> int:
        return self.random.choice([0, 1, 1, 2, 3, 5])

    def name(self, low: int = 0, high: int = 0) -> str:
        size = self.random.choice([1, 3, 5, 8, 12, 20, 30])
        if high or self.random.random() < 0.12:
            size = self.random.randint(low or 30, high or 100)
        return "".join(self.random.choice("abcdefgxyz") for _ in range(size)) + "z"

    def string(self) -> str:
        size = self.random.choice([0, 1, 3, 7, 15, 30, 55, 65, 75, 85, 120])
        alphabet = "abc .,名é(=#" if self.random.random() < 0.2 else "abc .,"
        return '"' + "".join(self.random.choice(alphabet) for _ in range(size)) + '"'

    def atom(self) -> str:
        kind = self.random.random()
        if kind < 0.5:
            return self.name() if kind < 0.3 else f"{self.name()}.{self.name()}"
        if kind < 0.6:
            return self.random.choice(["None", "True", "-1", "1.5", "...", "-12345.5"])
        return self.string()

    def type(self, depth: int) -> Expr:
        kind = self.random.random()
        if depth <= 0 or kind < 0.35:
            return self.name() if self.random.random() < 0.8 else f"types.{self.name()}"
        if kind < 0.6:
            return Or([self.type(depth - 1) for _ in range(self.random.choice([2, 2, 3, 4, 7]))])
        if kind < 0.75:
            return Subscript("list", [self.type(depth - 1)])
        if kind < 0.85:
            return Subscript("Literal", [self.string() for _ in range(self.few() + 1)])
        if kind < 0.93:
            tag = Call("Field", (), [("discriminator", self.string())])
            return Subscript("Annotated", [self.type(depth - 1), tag])
        return Subscript(self.name(), [self.type(depth - 1) for _ in range(self.few() + 1)])

    def expr(self, depth: int, *, default: bool = False) -> Expr:
        kind = self.random.random()
        if depth <= 0 or kind < 0.3:
            return self.atom()
        values = [self.expr(depth - 1) for _ in range(self.few())]
        if kind < 0.5:
            keywords = [(self.name(), self.expr(depth - 1)) for _ in range(self.few())]
            return Call(self.random.choice([self.name(), "self._call"]), values, keywords)
        if kind < 0.6:
            return ListLit(values)
        if kind < 0.7:
            return DictLit([(self.string(), value) for value in values])
        if kind < 0.85 and not default:
            return TupleLit(values) if kind < 0.78 else Lambda(self.type(depth - 1))
        return self.type(depth)

    def params(self) -> list[Parameter]:
        params = [Parameter("self")] if self.random.random() < 0.9 else []
        others = [
            Parameter(
                self.name(),
                self.type(self.random.choice([0, 1, 2, 3])) if self.random.random() < 0.9 else None,
                self.random.choice(["omit", "None", "2", None]),
            )
            for _ in range(self.random.choice([0, 0, 1, 2, 3, 6]))
        ]
        return [*params, Parameter("*"), *others] if others else params


def returned(chance: Chance, indent: int) -> str:
    lead, value = "return ", chance.expr(3)
    if isinstance(value, Call):
        lead = chance.random.choice([lead, "return await ", "await "])
    return f"{' ' * indent}async def f():\n{statement(indent + 4, lead, value)}"


def assigned(chance: Chance, indent: int) -> str:
    explode = chance.random.random() < 0.3
    return statement(indent, f"{chance.name()} = ", chance.expr(4), explode=explode)


def called(chance: Chance, indent: int) -> str:
    keywords = [(chance.name(), chance.expr(3))]
    return statement(indent, "", Call("super().__init__", [chance.expr(3)], keywords))


def annotated(chance: Chance, indent: int) -> str:
    return field(indent, chance.name(), chance.type(3))


def aliased(chance: Chance, indent: int) -> str:
    return field(indent, chance.name(), "TypeAlias", chance.type(3))


def defaulted(chance: Chance, indent: int) -> str:
    explode = chance.random.random() < 0.4
    value = chance.random.choice(["None", chance.atom(), chance.expr(3, default=True)])
    return field(indent, chance.name(), chance.type(3), value, explode=explode)


def outgrown(chance: Chance, indent: int) -> str:
    value = chance.random.choice(["None", chance.atom(), chance.expr(2, default=True)])
    return field(indent, chance.name(60, 95), chance.type(2), value)


def tight(chance: Chance, indent: int) -> str:
    annotation = chance.type(1)
    room = 90 - indent - len(flat(annotation))
    name = chance.name(max(1, room - 14), room) if room > 15 else chance.name()
    return field(indent, name, annotation, chance.expr(1, default=True))


def defined(chance: Chance, indent: int) -> str:
    stub = chance.random.random() < 0.5
    prefix = chance.random.choice(["def ", "async def "])
    returns = chance.type(2) if chance.random.random() < 0.9 else None
    head = signature(indent, chance.name(), chance.params(), returns, prefix=prefix, stub=stub)
    return head if stub else f"{head}\n{' ' * indent}    pass"


def imported(chance: Chance, indent: int) -> str:
    return imports(indent, f"..{chance.name()}", [chance.name() for _ in range(chance.few() + 1)])


def derived(chance: Chance, indent: int) -> str:
    keywords = [("total", "False")] if chance.random.random() < 0.4 else []
    header = class_header(
        indent, chance.name(), [chance.type(2) for _ in range(chance.few())], keywords
    )
    return f"{header}\n{' ' * indent}    pass"


SHAPES = [
    returned,
    assigned,
    called,
    annotated,
    aliased,
    defaulted,
    outgrown,
    tight,
    defined,
    imported,
    derived,
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_black_changes_nothing(shape: Callable[[Chance, int], str]) -> None:
    for seed in range(90):
        chance = Chance(seed)
        indent = chance.random.choice([0, 4, 8])
        source = nested(indent, shape(chance, indent))
        assert black.format_str(source, mode=MODE) == source


def test_exploded_pieces_fit_together() -> None:
    """Views may put elements and parameters into brackets that they break themselves."""
    for seed in range(60):
        chance = Chance(seed)
        source = "f(\n"
        source += "".join(element(4, "key=", chance.expr(3), ",") + "\n" for _ in range(3))
        source += ")\n\n\ndef g(\n"
        params = [*chance.params(), Parameter("q", chance.type(2))]
        source += "".join(parameter(4, param) + "\n" for param in params)
        source += "): ...\n"
        assert black.format_str(source, mode=MODE) == source
