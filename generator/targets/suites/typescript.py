"""The test suite of a TypeScript client: node:test, a module for each group of operations. The
modules are JavaScript that the compiler checks: node runs them as they are."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from generator.files import File
from generator.model.api import Api, Group
from generator.targets.python.names import module_name
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.javascript_literals import element, string
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.typescript import assigned, called
from generator.targets.suites.surroundings import mock_variable, reason, secrets
from generator.targets.typescript.comments import comment
from generator.targets.typescript.names import ApiNames


def typescript_suite(api: Api, names: ApiNames, jinja: Environment) -> Iterator[File]:
    """The files of the suite, below `typescript/`."""
    folder = "typescript/tests"
    client = jinja.get_template("typescript/tests/client.mjs.jinja").render(
        client=api.package.client,
        package=string(api.package.name),
        variable=string(mock_variable(api)),
        skip=string(reason(api)),
        secrets=[string(name) for name in secrets(api)],
    )
    yield File(f"{folder}/client.mjs", client)
    options = jinja.get_template("typescript/tests/tsconfig.json.jinja").render()
    yield File(f"{folder}/tsconfig.json", options)
    template = jinja.get_template("typescript/tests/operations.mjs.jinja")
    calls = Calls(api)
    for group in api.groups:
        tests = list(_tests(group, calls, api, names))
        content = template.render(
            doc=comment(0, f"Every operation of {group.title}, called once."),
            asserts=any("assert." in line for test in tests for line in test[1:]),
            tests=tests,
        )
        yield File(f"{folder}/{module_name(group.name)}.test.mjs", content)


def _tests(group: Group, calls: Calls, api: Api, names: ApiNames) -> Iterator[list[str]]:
    for operation in group.operations:
        name = names.methods[operation.id]
        try:
            lines = list(_lines(calls.typed(operation), group, api, names))
        except Unsayable:
            continue
        yield [f"test({string(name)}, async () => {{", *lines, "});"]


def _lines(call: Call, group: Group, api: Api, names: ApiNames) -> Iterator[str]:
    expr = called(call, group, api, names, lambda _: '"content"')
    match call.outcome:
        case "stream":
            yield assigned("events", "await ", expr, 2)
            yield "  for await (const event of events) assert.ok(event);"
        case "download":
            yield assigned("content", "await ", expr, 2)
            yield "  assert.ok((await content.arrayBuffer()).byteLength);"
        case _:
            yield element(2, "await ", expr, ";")
