"""What a test suite needs around it: the variable that names the mock, and those of credentials."""

from __future__ import annotations

from generator.model.api import Api
from generator.targets.snippets.credentials import variables


def mock_variable(api: Api) -> str:
    """The variable with the address of a mock. It is none that a client reads: nobody shall run
    the tests on a real server by accident."""
    return f"{api.package.base_url_environment.removesuffix('_BASE_URL')}_MOCK_URL"


def reason(api: Api) -> str:
    """Why tests are skipped when there is no mock."""
    return f"start a mock, `specwright mock DOCUMENT`, and set {mock_variable(api)} to its address"


def secrets(api: Api) -> list[str]:
    """The variables that credentials are read from: of a scheme that fetches a token, the token's,
    so that nothing is fetched."""
    found: dict[str, None] = {}
    for scheme in api.credentials:
        names = variables(scheme)
        found.update(dict.fromkeys(names[-1:] if scheme.kind == "oauth2" else names))
    return list(found)
