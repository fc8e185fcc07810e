"""A document of a few lines → its Python client: generated, held to black, imported, talked to."""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import itertools
import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import httpx2

from generator.config import Config
from generator.model.api import Api
from generator.targets.python.target import render
from tests.parser.inline import api_of, config_of

RUNTIME = Path(__file__).resolve().parents[2] / "templates" / "python" / "runtime"
BASE_URL = "https://acme.test"
_STYLE = black.Mode(target_versions={black.TargetVersion.PY311})
_numbers = itertools.count(1)


def files_of(api: Api, config: Config | None = None) -> dict[str, str]:
    """The files of the Python client by path, without the runtime."""
    return {
        file.path.removeprefix("python/"): str(file.content)
        for file in render(api, config or Config())
        if "/_runtime/" not in file.path
    }


def write(files: Mapping[str, str], folder: Path) -> None:
    """Write files below a folder."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, "utf-8")


@cache
def check(content: str) -> None:
    """Refuse a module that does not compile without a warning, or that black would change."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(content, "generated.py", "exec", dont_inherit=True)
    formatted = black.format_str(content, mode=_STYLE)
    assert formatted == content, "\n".join(_difference(content, formatted))


def _difference(content: str, formatted: str) -> Iterator[str]:
    return difflib.unified_diff(content.splitlines(), formatted.splitlines(), lineterm="", n=1)


@cache
def runtime() -> ModuleType:
    """The one runtime that all clients of these tests share."""
    spec = importlib.util.spec_from_file_location(
        "shared_runtime", RUNTIME / "__init__.py", submodule_search_locations=[str(RUNTIME)]
    )
    assert spec is not None and spec.loader is not None
    module = sys.modules["shared_runtime"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Generated:
    """A client that was generated and imported; `module` is its package."""

    def __init__(self, document: str | dict[str, Any], config: str, folder: Path) -> None:
        self.name = f"client_{next(_numbers)}"
        chosen = replace(config_of(config), module=self.name)
        self.api = api_of(document, chosen)
        self.files = files_of(self.api, chosen)
        for path, content in self.files.items():
            if path.endswith(".py"):
                check(content)
        write(self.files, folder)
        sys.path.insert(0, str(folder))
        try:
            self.module = importlib.import_module(self.name)
        finally:
            sys.path.remove(str(folder))
        sys.modules[f"{self.name}._runtime"] = runtime()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for name in self.modules():
                importlib.import_module(name)
        self.types: Any = self.module.types

    def modules(self) -> Iterator[str]:
        """The names of all its modules."""
        for path in self.files:
            if path.endswith(".py") and path.startswith(f"{self.name}/"):
                yield ".".join(Path(path).with_suffix("").parts).removesuffix(".__init__")

    def forget(self) -> None:
        """Take its modules out of the memory of the process."""
        for name in [name for name in sys.modules if f"{name}.".startswith(f"{self.name}.")]:
            del sys.modules[name]

    def decode(self, name: str, value: object, *, strict: bool = False) -> Any:
        """A value that came as JSON, as the type of a name in `types`."""
        decoding = importlib.import_module("shared_runtime.decode")
        adapter = decoding.adapter_of(lambda: getattr(self.types, name))
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        return adapter.validate_json(content) if strict else decoding.lenient_json(adapter, content)

    def talk(self, *answers: object, **options: Any) -> Talk:
        """A client whose server gives some answers, one after another, the last one for ever."""
        return Talk(self.module, answers or ({},), options)


class Talk:
    """A client, and the requests that it sent."""

    def __init__(
        self, module: ModuleType, answers: tuple[object, ...], options: dict[str, Any]
    ) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = list(answers)
        transport = httpx2.MockTransport(self._answer)
        options = {"base_url": BASE_URL, "max_retries": 0, **options}
        self.client = module.Client(http_client=httpx2.Client(transport=transport), **options)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)

    @property
    def request(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def body(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.request.content)

    @property
    def target(self) -> str:
        """Path and query of the last request, as they went over the wire."""
        return self.request.url.raw_path.decode()


def events(*payloads: str) -> httpx2.Response:
    """An answer in server-sent events."""
    text = "".join(f"{payload}\n\n" for payload in payloads)
    return httpx2.Response(200, text=text, headers={"Content-Type": "text/event-stream"})
