"""Run in a process of its own: `python importing.py PACKAGE_FOLDER` imports what was generated.

Prints what is wrong, a line each. Every module is imported; a sample of them alone, each in a fork
in which nothing but the runtime was imported before. (That the others import alone too follows
from the imports having no circle, which is proven elsewhere.)
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

_SAMPLE = 60


def problems(package: Path) -> Iterator[str]:
    """What goes wrong when the modules are imported and their types are built."""
    sys.path.insert(0, str(package.parent))
    warnings.simplefilter("error")
    names = [name_of(path, package) for path in sorted(package.rglob("*.py"))]
    runtime = [name for name in names if "._runtime" in name]
    own = [name for name in names if "._runtime" not in name]
    for name in runtime:
        importlib.import_module(name)
    if hasattr(os, "fork"):
        gc.disable()
        gc.freeze()
        step = max(1, len(own) // _SAMPLE)
        yield from (f"{name} does not import alone" for name in own[::step] if not alone(name))
    for name in reversed(own):
        try:
            importlib.import_module(name)
        except Exception as error:
            yield f"{name}: {error!r}"
    yield from unbuilt(package.name)


def name_of(path: Path, package: Path) -> str:
    """`openai_client.types.run`"""
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def alone(name: str) -> bool:
    """Whether a module can be the first of its package that is imported."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    try:
        importlib.import_module(name)
    except BaseException as error:
        print(f"{name}: {error!r}", flush=True)
        os._exit(1)
    os._exit(0)


def unbuilt(package: str) -> Iterator[str]:
    """Types that pydantic cannot make a decoder for. (Before Python 3.12 it refuses every
    TypedDict of the standard library: those are for sending, and never decoded.)"""
    from pydantic import BaseModel, PydanticUserError

    types = importlib.import_module(f"{package}.types")
    adapter_of = importlib.import_module(f"{package}._runtime.decode").adapter_of
    for name in dir(types):
        made = getattr(types, name)
        if isinstance(made, type) and not issubclass(made, BaseModel):
            continue
        try:
            adapter_of(lambda made=made: made)
        except PydanticUserError as error:
            if error.code != "typed-dict-version":
                yield f"{name}: {error!r}"
        except Exception as error:
            yield f"{name}: {error!r}"


if __name__ == "__main__":
    for problem in problems(Path(sys.argv[1])):
        print(problem, flush=True)
