"""Output, what can be wrong with the folder: each as a diagnostic that says what to do."""

from __future__ import annotations

import errno

from generator.diagnostics import Diagnostic, InputError, Severity

_ADVICE = {
    errno.ENOSPC: ("disk-full", "Free some space, or choose another folder with -o."),
    errno.EDQUOT: (
        "disk-full",
        "Your quota is used up: free some space, or choose another folder.",
    ),
    errno.EROFS: ("not-writable", "The file system is read-only: choose another folder with -o."),
    errno.EACCES: ("not-writable", "Change the permissions, or choose another folder with -o."),
    errno.EPERM: ("not-writable", "Change the permissions, or choose another folder with -o."),
    errno.ENAMETOOLONG: ("path-too-long", "Choose a folder with a shorter path with -o."),
    errno.EXDEV: ("not-writable", "A folder inside the output lies on another disk."),
    errno.ELOOP: ("symlink-in-the-way", "A symbolic link leads to itself."),
}


def problem(code: str, message: str, hint: str = "") -> InputError:
    """An InputError of one diagnostic."""
    return InputError(Diagnostic(code, Severity.ERROR, message, hint=hint))


def failed(error: OSError, folder: str) -> InputError:
    """What the system refused, in the words of somebody who only wanted a client."""
    code, hint = _ADVICE.get(error.errno or 0, ("cannot-write", ""))
    path = error.filename if isinstance(error.filename, str) else folder
    reason = error.strerror or str(error)
    return problem(code, f"cannot write to {path}: {reason}", hint)
