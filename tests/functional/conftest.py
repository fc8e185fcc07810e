"""The fixture of the functional tests: an inline document becomes a client that can be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.functional.generated import Generated

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
