"""The fixtures of the functional tests: an inline document becomes a client that can be used, and
a server on loopback answers it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.functional.generated import Generated
from tests.runtime.server import Server

ClientOf = Callable[..., Generated]


@pytest.fixture
def client_of(tmp_path: Path) -> Iterator[ClientOf]:
    """Generate the client of a document, and import it."""
    made: list[Generated] = []

    def client(document: str | dict[str, Any], config: str = "") -> Generated:
        made.append(Generated(document, config, tmp_path))
        return made[-1]

    yield client
    for one in made:
        one.forget()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()
