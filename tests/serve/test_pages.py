"""Pages from memory: names, types, conditions, compression."""

from __future__ import annotations

import gzip

import pytest

from generator.files import File
from generator.serve.pages import Pages, pages_of, reply

LONG = "words and words and words and more of them. " * 40


@pytest.fixture
def pages() -> Pages:
    files = [
        File("docs/index.html", "<h1>Start</h1>"),
        File("docs/operations/things/index.html", "<h1>Things</h1>"),
        File("docs/operations/things/list.html", LONG),
        File("docs/operations/things/list.md", "# List"),
        File("docs/assets/served.js", "a();\n"),
        File("docs/a b.txt", b"\xff"),
    ]
    return pages_of(files, "docs", {"assets/served.js": "b();\n"})


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("/", b"<h1>Start</h1>", "text/html; charset=utf-8"),
        ("/index.html", b"<h1>Start</h1>", "text/html; charset=utf-8"),
        ("/operations/things/", b"<h1>Things</h1>", "text/html; charset=utf-8"),
        ("/operations/things/list", LONG.encode(), "text/html; charset=utf-8"),
        ("/operations/things/list.md", b"# List", "text/markdown; charset=utf-8"),
        ("/assets/served.js", b"a();\nb();\n", "text/javascript; charset=utf-8"),
        ("/a%20b.txt", b"\xff", "text/plain; charset=utf-8"),
    ],
)
def test_a_path_leads_to_a_file(pages: Pages, path: str, body: bytes, kind: str) -> None:
    found = reply(pages, "GET", path, {})
    headers = dict(found.headers)
    assert (found.status, found.body, headers["content-type"]) == (200, body, kind)
    assert headers["content-length"] == str(len(body))
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/none", "/../index.html", "/%2e%2e/index.html", "//index.html"])
def test_other_paths_lead_nowhere(pages: Pages, path: str) -> None:
    assert reply(pages, "GET", path, {}).status == 404


def test_a_folder_is_told_with_its_slash(pages: Pages) -> None:
    found = reply(pages, "GET", "/operations/things", {})
    assert (found.status, dict(found.headers)["location"]) == (308, "/operations/things/")


def test_a_page_that_is_lost_is_found_from_any_depth() -> None:
    text = '<a href="all.html">all</a><script src="assets/site.js"></script><a href="#x"></a>'
    pages = pages_of([File("docs/404.html", text)], "docs", {})
    found = reply(pages, "GET", "/deep/down", {})
    assert found.status == 404
    assert found.body == (
        b'<a href="/all.html">all</a><script src="/assets/site.js"></script><a href="#x"></a>'
    )


@pytest.mark.parametrize(
    ("accepts", "zips"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip; q=0.0", False),
        ("br", False),
        ("", False),
    ],
)
def test_text_is_zipped_for_who_takes_it(pages: Pages, accepts: str, zips: bool) -> None:
    found = reply(pages, "GET", "/operations/things/list", {"accept-encoding": accepts})
    headers = dict(found.headers)
    assert (headers.get("content-encoding") == "gzip") is zips
    assert (gzip.decompress(found.body) if zips else found.body) == LONG.encode()
    assert headers["vary"] == "accept-encoding"


@pytest.mark.parametrize("accepts", ["gzip", ""])
def test_what_is_known_is_not_sent_again(pages: Pages, accepts: str) -> None:
    asked = {"accept-encoding": accepts}
    tag = dict(reply(pages, "GET", "/operations/things/list", asked).headers)["etag"]
    for known in (tag, f'"other", W/{tag}', "*"):
        again = reply(pages, "GET", "/operations/things/list", {**asked, "if-none-match": known})
        assert (again.status, again.body) == (304, b"")
        assert dict(again.headers)["etag"] == tag
    other = {**asked, "if-none-match": '"other"'}
    assert reply(pages, "GET", "/operations/things/list", other).status == 200


def test_pages_are_only_read(pages: Pages) -> None:
    found = reply(pages, "POST", "/", {})
    assert (found.status, dict(found.headers)["allow"]) == (405, "GET, HEAD")
