"""Runs Python programs one after another: a path on each line in, what went wrong on each line out.

A process of its own would end after each: here, the client that a program leaves open is closed.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import traceback
import warnings
from typing import Any

warnings.simplefilter("ignore", DeprecationWarning)
replies = sys.stdout
for line in sys.stdin:
    path = line.rstrip("\n")
    names: dict[str, Any] = {"__name__": "__main__"}
    fault = ""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            with open(path, encoding="utf-8") as program:
                exec(compile(program.read(), path, "exec"), names)
            if "client" in names:
                names["client"].close()
        except BaseException:
            fault = traceback.format_exc(limit=-3)
    print(json.dumps(fault), file=replies, flush=True)
