"""The config: what specwright.toml may say, and what is said about a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import (
    Config,
    GroupConfig,
    OperationConfig,
    PaginationConfig,
    TypeConfig,
    beside,
    load,
)
from generator.diagnostics import Diagnostic, InputError
from generator.toml_places import places

WHOLE = """\
[package]
name = "acme-client"
module = "acme"
client = "Acme"
version = "1.2.0rc1"

[environment]
base_url = "ACME_BASE_URL"

[environment.credentials]
key = "ACME_KEY"
basic = { username = "ACME_USER", password = "ACME_PASSWORD" }
oauth = { client_id = "ACME_ID", client_secret = "ACME_SECRET", token = "ACME_TOKEN" }

[groups."Vector stores"]
name = "stores"
headers = { "X-Beta" = "v2" }

[operations.createRun]
name = "create"
stream = "Event"

[operations."runs/list"]
stream = false
skip = true
pagination = { kind = "cursor", items = "data", param = "after", next = "next_cursor" }

[operations.other]
pagination = false

[types."a.b"]
name = "AB"

[templates]
folder = "own"
"""


def read(folder: Path, text: str) -> Config:
    place = folder / "specwright.toml"
    place.write_text(text, encoding="utf-8")
    return load(place)


def refused(folder: Path, text: str) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        read(folder, text)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


def test_everything_it_can_say(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    assert read(tmp_path, WHOLE) == Config(
        name="acme-client",
        module="acme",
        client="Acme",
        version="1.2.0rc1",
        base_url_environment="ACME_BASE_URL",
        credentials={
            "key": ("ACME_KEY",),
            "basic": ("ACME_USER", "ACME_PASSWORD"),
            "oauth": ("ACME_ID", "ACME_SECRET", "ACME_TOKEN"),
        },
        groups={"Vector stores": GroupConfig("stores", {"X-Beta": "v2"})},
        operations={
            "createRun": OperationConfig("create", "Event"),
            "runs/list": OperationConfig(
                stream=False,
                skip=True,
                pagination=PaginationConfig("cursor", "data", "after", "next_cursor"),
            ),
            "other": OperationConfig(pagination=False),
        },
        types={"a.b": TypeConfig("AB")},
        templates=tmp_path / "own",
    )


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "\ufeff# nothing\r\n") == Config()


def test_it_is_looked_for_beside_the_document(tmp_path: Path) -> None:
    place = tmp_path / "specwright.toml"
    none = beside(tmp_path / "api.yaml")
    assert (none, none.files) == (Config(), (str(place),))
    place.write_text('[package]\nname = "it"\n')
    assert beside(tmp_path / "api.yaml").name == "it"


def test_it_tells_the_files_that_it_was_made_from(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>")
    config = read(tmp_path, "[docs]\nlogo = 'logo.svg'\n")
    assert config.files == (str(tmp_path / "specwright.toml"), str(tmp_path / "logo.svg"))


def test_entries_can_be_located(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    config = read(tmp_path, WHOLE)
    place = config.locate(("operations", "runs/list"))
    assert place is not None
    assert str(place) == f"{tmp_path / 'specwright.toml'}:23:13"
    assert place.lines == ('[operations."runs/list"]',)
    assert config.locate(("operations", "absent")) is None
    assert Config().locate(("operations", "x")) is None


@pytest.mark.parametrize(
    ("text", "position", "message", "hint"),
    [
        ("[packages]\n", (1, 2), "the config has no key `packages`", "Did you mean `package`?"),
        ("\n[package]\nnam = 'x'\n", (3, 1), "[package] has no key `nam`", "Did you mean `name`?"),
        ("[package]\nzzz = 1\n", (2, 1), "`zzz`", "Known here: name, module, client,"),
        ("[operations.x]\npagnation = false", (2, 1), "`pagnation`", "Did you mean `pagination`?"),
        ("operations.x.skp = true", (1, 14), "[operations.x] has no key `skp`", "`skip`"),
        (
            "[operations]\nx = {pagination = {kind='page', itms='d'}}",
            (2, 33),
            "[operations.x.pagination] has no key `itms`",
            "Did you mean `items`?",
        ),
    ],
)
def test_unknown_keys(
    tmp_path: Path, text: str, position: tuple[int, int], message: str, hint: str
) -> None:
    found = refused(tmp_path, text)
    assert found.code == "unknown-config-key"
    assert found.location is not None
    assert (found.location.line, found.location.column) == position
    assert message in found.message
    assert hint in found.hint


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("package = 1", 1, "package must be a table"),
        ("[package]\nname = 1", 2, "package.name must be a package name"),
        ("[package]\nname = '../x'", 2, "package.name"),
        ("[package]\nmodule = 'a-b'", 2, "package.module must be a Python identifier"),
        ("[package]\nclient = 'class'", 2, "no keyword"),
        ("[package]\nversion = 'new'", 2, "package.version must be a version"),
        ("[environment]\nbase_url = 'A B'", 2, "environment.base_url must be an environment"),
        ("[environment.credentials]\nkey = ['A']", 2, "environment.credentials.key"),
        ("[environment.credentials]\nkey = {username = 'A'}", 2, "key.password must be given too"),
        ("[groups.x]\nheaders = {'a b' = '1'}", 2, "the name of a header"),
        ('[groups.x]\nheaders = {a = "1\\r\\nEvil: 1"}', 2, "visible ASCII"),
        ("[groups]\nx = 'y'", 2, "groups.x must be a table"),
        ("[operations.x]\nname = '---'", 2, "operations.x.name must be a name"),
        ("[operations.x]\nname = 'a\"b'", 2, "operations.x.name must be a name"),
        ("[operations.x]\nstream = true", 2, "the name of a schema, or false"),
        ("[operations.x]\nskip = 1", 2, "operations.x.skip must be true or false"),
        ("[operations.x]\npagination = true", 2, "pagination must be false, or a table"),
        ("[operations.x]\npagination = {kind = 'curser'}", 2, 'one of "cursor", "page"'),
        ("[operations.x.pagination]\nitems = 'd'", 1, "kind must be one of"),
        ("[types.X]\nname = ''", 2, "types.X.name"),
        ("[templates]\nfolder = 'absent'", 2, "there is none at"),
    ],
)
def test_wrong_values(tmp_path: Path, text: str, line: int, message: str) -> None:
    found = refused(tmp_path, text)
    assert found.code == "bad-config-value"
    assert found.location is not None
    assert found.location.line == line
    assert message in found.message


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "[package]\nnam = 1\nversion = 2\n[groups.x]\nheader = {}\n")
    assert [found.location and found.location.line for found in caught.value.diagnostics] == [
        2,
        3,
        5,
    ]


def test_files_that_are_no_config(tmp_path: Path) -> None:
    found = refused(tmp_path, "[package]\nname = \n")
    assert found.code == "bad-toml"
    assert found.location is not None
    assert (found.location.line, found.location.lines) == (2, ("name = ",))
    assert refused(tmp_path, '[package]\nname = """').code == "bad-toml"
    (tmp_path / "specwright.toml").write_bytes(b"# \xff")
    for path, code in [
        (tmp_path / "specwright.toml", "not-utf8"),
        (tmp_path / "absent.toml", "file-not-found"),
        (tmp_path, "is-a-directory"),
    ]:
        with pytest.raises(InputError) as caught:
            load(path)
        assert caught.value.diagnostics[0].code == code


def test_places_of_keys_in_every_shape() -> None:
    text = (
        'a . "b\\u0041" = """x\n[not.a.table]\ny = 1"""\n'
        "# [nor.this]\n"
        "[t.'q\"' ] # [no]\n"
        "k = [ { x = 1 }, 'y = 2', [3] ]\n"
        "m = '''\n'key' = 1'''\n"
        "n = 1979-05-27T07:32:00Z\n"
        "[[list]]\no = { p.q = '#', r = { s = \"}\" } }\n"
    )
    assert places(text) == {
        ("a",): (1, 1),
        ("a", "bA"): (1, 5),
        ("t",): (5, 2),
        ("t", 'q"'): (5, 4),
        ("t", 'q"', "k"): (6, 1),
        ("t", 'q"', "k", "x"): (6, 9),
        ("t", 'q"', "m"): (7, 1),
        ("t", 'q"', "n"): (9, 1),
        ("list",): (10, 3),
        ("list", "o"): (11, 1),
        ("list", "o", "p"): (11, 7),
        ("list", "o", "p", "q"): (11, 9),
        ("list", "o", "r"): (11, 18),
        ("list", "o", "r", "s"): (11, 24),
    }
