"""What comes back and is no JSON: sound, film, pictures, text of any encoding, mere bytes."""

from __future__ import annotations

import base64
import io
import wave
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.site.answers import answering, called, png
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# A browser is what makes a film here.
_FILM = """
async () => {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/webm" });
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  for (let count = 0; count < 8; count += 1) {
    pen.fillStyle = `hsl(${count * 30} 80% 50%)`;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}
"""


def sound() -> bytes:
    """Two seconds of silence."""
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(b"\x80" * 16000)
    return written.getvalue()


def film(browser: Browser) -> bytes:
    """Half a second of colours."""
    page = browser.new_page()
    page.goto("about:blank")
    recorded = base64.b64decode(page.evaluate(_FILM))
    page.close()
    return recorded


@pytest.fixture(scope="module")
def origin(browser: Browser) -> Iterator[str]:
    bodies = {
        "sound": ("audio/wav", sound()),
        "film": ("video/webm", film(browser)),
        "picture": ("image/png", png()),
        "samples": ("audio/pcm", bytes(range(256))),
        "scan": ("image/tiff", b"II*\0"),
        "text": ("text/plain; charset=utf-8", "Grüße".encode()),
        "western": ('text/plain; charset="iso-8859-1"', "Grüße".encode("iso-8859-1")),
        "odd": ("text/plain; charset=nonsense", "Grüße".encode()),
        "unsaid": ("", "Grüße".encode()),
        "bytes": ("application/octet-stream", b"\xff\xfe\0"),
        "unsaid-bytes": ("", b"\xff\xfe\0"),
        "archive": ("application/zip", b"PK"),
    }
    with answering(bodies) as origin:
        yield origin


@pytest.fixture
def get(page: Page, origin: str) -> Callable[[str], Trial]:
    """Call one of them; gives what is shown."""
    return partial(called, page, origin)


@pytest.mark.parametrize(("name", "kind"), [("sound", "audio"), ("film", "video")])
def test_sound_and_film_play(get: Callable[[str], Trial], name: str, kind: str) -> None:
    shown = get(name).find(f".body {kind}[controls][aria-label]")
    played = """
    async (one) => {
      one.muted = true;
      await one.play();
      while (!one.currentTime) await new Promise(requestAnimationFrame);
      return one.duration;
    }
    """
    assert shown.evaluate(played) > 0.2


def test_a_picture_is_drawn_and_saved(get: Callable[[str], Trial], page: Page) -> None:
    trial = get("picture")
    assert trial.find(".body img").evaluate("(one) => one.decode().then(() => one.width)") == 1
    with page.expect_download() as saved:
        trial.find(".save").click()
    assert saved.value.suggested_filename == "picture.png"
    assert saved.value.path().read_bytes() == png()


@pytest.mark.parametrize(("name", "file"), [("samples", "samples.pcm"), ("scan", "scan.tiff")])
def test_what_a_browser_cannot_show_can_be_saved(
    get: Callable[[str], Trial], name: str, file: str
) -> None:
    trial = get(name)
    trial.find(".body p").wait_for()
    assert trial.find(".body p").inner_text() == "This browser cannot show it."
    assert trial.find(".body :is(audio, img)").count() == 0
    assert trial.find(".save").get_attribute("download") == file


@pytest.mark.parametrize("name", ["text", "western", "odd", "unsaid"])
def test_text_is_read_in_the_encoding_it_is_said_to_have(
    get: Callable[[str], Trial], name: str
) -> None:
    assert get(name).find(".body pre").inner_text() == "Grüße"


@pytest.mark.parametrize(
    ("name", "file"),
    [("bytes", "bytes"), ("unsaid-bytes", "unsaid-bytes"), ("archive", "archive.zip")],
)
def test_bytes_are_saved_as_they_came(get: Callable[[str], Trial], name: str, file: str) -> None:
    trial = get(name)
    assert trial.find(".body pre").count() == 0
    assert trial.find(".save").get_attribute("download") == file
