"""Snapshots: each generated file is stored as it is, where it stands in the output.

`__snapshots__/<document>/<path in the output>`, so that a review reads `resources/runs.py` and its
diff. `pytest tests/snapshots --snapshot-update` stores what is generated now, and removes what no
longer is.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

if TYPE_CHECKING:
    from syrupy.location import PyTestLocation
    from syrupy.types import SnapshotIndex

STORED = Path(__file__).parent / "__snapshots__"

collect_ignore = ["__snapshots__"]


class GeneratedFile(SingleFileSnapshotExtension):
    """A text file whose place is the name that the assertion gives it: `document/path`."""

    _write_mode = WriteMode.TEXT
    file_extension = ""

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        return str(STORED / str(index))

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return f"{test_location.snapshot_name}/{index}"

    @classmethod
    def matches_test_location(
        cls, *, test_location: PyTestLocation, snapshot_location: str
    ) -> bool:
        return Path(snapshot_location).is_relative_to(STORED)

    def discover_snapshots(self, **_: Any) -> SnapshotCollections:
        """Nothing: the tests themselves compare the set of files with what is stored."""
        return SnapshotCollections()


@pytest.fixture
def stored(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compares text with the stored file of a name, or stores it under `--snapshot-update`."""
    return snapshot.use_extension(GeneratedFile)
