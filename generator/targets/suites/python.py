"""The test suite of a Python client: pytest, a module for each group of operations."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from generator.files import File
from generator.model.api import Api, Group
from generator.targets.python import names
from generator.targets.python.docstrings import docstring
from generator.targets.python.expressions import Expr
from generator.targets.python.layout import Parameter, TupleLit, element, signature, statement
from generator.targets.python.literals import string
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.python import called
from generator.targets.snippets.scalars import Unsayable
from generator.targets.suites.surroundings import mock_variable, reason, secrets


def python_suite(api: Api, jinja: Environment) -> Iterator[File]:
    """The files of the suite, below `python/`."""
    folder = "python/tests" if api.package.module != "tests" else "python/tests_of_operations"
    client, module = api.package.client, api.package.module
    conftest = jinja.get_template("python/tests/conftest.py.jinja").render(
        client=client,
        module=module,
        variable=string(mock_variable(api)),
        skip=element(8, "pytest.skip", TupleLit([string(reason(api))]), ""),
        secrets=[string(name) for name in secrets(api)],
    )
    yield File(f"{folder}/conftest.py", conftest)
    template = jinja.get_template("python/tests/operations.py.jinja")
    calls = Calls(api)
    for group in api.groups:
        title = f"Every operation of {group.title}, called once."
        content = template.render(
            doc=docstring(0, title),
            client=client,
            module=module,
            tests=list(_tests(group, calls, api)),
        )
        yield File(f"{folder}/test_{names.module_name(group.name)}.py", content)


def _tests(group: Group, calls: Calls, api: Api) -> Iterator[list[str]]:
    for operation in group.operations:
        client = Parameter("client", api.package.client)
        head = signature(0, f"test_{names.method(operation.name)}", [client], "None")
        try:
            yield [head, *_lines(calls.typed(operation), group, api)]
        except Unsayable:
            continue


def _lines(call: Call, group: Group, api: Api) -> Iterator[str]:
    body = call.operation.body
    is_file = body is not None and body.kind == "binary"
    expr = called(call, group, api, 4, _bytes if is_file else _file)
    match call.outcome:
        case "stream":
            yield statement(4, "events = ", expr)
            yield "    assert list(events)"
        case "download":
            yield statement(4, "content = ", expr)
            yield "    assert content.read()"
        case _:
            yield element(4, "", expr, "")


def _bytes(_: str) -> Expr:
    return 'b"content"'


def _file(name: str) -> Expr:
    return TupleLit([string(name), 'b"content"'])
