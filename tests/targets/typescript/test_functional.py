"""One small document, generated and compiled: what its client sends, gives and lets be written."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.config import Config
from generator.targets.typescript.target import render
from tests.parser.inline import api_of
from tests.targets.typescript.conftest import Tools, write

DOCUMENT = """
openapi: 3.1.0
info: {title: Acme, version: "1", license: {name: MIT}}
servers: [{url: "https://acme.test"}]
paths:
  /regions/{id}:
    get:
      operationId: getRegion
      servers:
        - url: https://{region}.acme.test/{base}
          variables: {region: {default: eu, enum: [eu, us]}, base: {default: v2}}
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {"204": {description: gone}}
  /pictures:
    post:
      operationId: addPicture
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [front]
              properties:
                front: {type: string, format: binary}
                note: {type: string}
            encoding:
              front: {contentType: "image/png, image/jpeg"}
              note: {contentType: "text/plain, text/markdown"}
      responses: {"200": {description: ok, content: {application/json: {}}}}
  /shapes:
    post:
      operationId: addShape
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Shape"}}}
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Shape"}}}
        "202": {description: later}
    get:
      operationId: listShapes
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: since, in: query, schema: {type: integer, format: int64}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Shape"}}
                  next_cursor: {type: string}
  /pictures/{id}:
    get:
      operationId: getPicture
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {"200": {description: ok, content: {image/png: {}}}}
  /news:
    get:
      operationId: getNews
      parameters: [{name: stream, in: query, schema: {type: boolean}}]
      responses:
        "200":
          description: ok
          content:
            application/json: {schema: {$ref: "#/components/schemas/Circle"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Shape"}}
components:
  schemas:
    Shape:
      oneOf:
        - {$ref: "#/components/schemas/Circle"}
        - {$ref: "#/components/schemas/Square"}
        - {$ref: "#/components/schemas/Group"}
      discriminator:
        propertyName: kind
        mapping:
          circle: "#/components/schemas/Circle"
          sq: "#/components/schemas/Square"
          square: "#/components/schemas/Square"
          group: "#/components/schemas/Group"
    Circle:
      type: object
      required: [kind, r]
      properties: {kind: {type: string}, r: {type: number}}
    Square: {type: object, properties: {kind: {type: string}, side: {type: number}}}
    Group:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        of: {type: array, items: {$ref: "#/components/schemas/Shape"}}
"""

# A server that says what it was asked, and a `fetch` that leads there, whatever the host.
ECHO = """
import http from "node:http";
import { Client } from "./typescript/dist/index.js";
const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const { url, headers } = request;
    const body = Buffer.concat(parts).toString("latin1");
    const asked = request.headers["x-answer"];
    response.writeHead(asked === "nothing" ? 202 : 200, { "content-type": "application/json" });
    response.end(asked === "nothing" ? "" : asked ?? JSON.stringify({ url, headers, body }));
  });
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const here = `http://127.0.0.1:${server.address().port}`;
const urls = [];
const made = (options = {}) => new Client({
  fetch: (url, init) => {
    urls.push(url);
    return fetch(here + url.replace(/^https?:..[^/]*/, ""), init);
  },
  ...options,
});
const client = made();
"""


USER = """
import { Client, type Circle, type Shape } from "../index.js";

export function width(shape: Shape): number | undefined {
  switch (shape.kind) {
    case "circle":
      return 2 * shape.r;
    case "group":
      return Math.max(...(shape.of ?? []).map((one) => width(one) ?? 0));
    default:
      return shape.side;
  }
}

const shapes = new Client().shapes;
const found = await shapes.addShape({ body: { kind: "circle", r: 1 } });
// @ts-expect-error: for 202 it is null
width(found);
const cursor: string | undefined = undefined;
await shapes.listShapes({ cursor, since: 9007199254740993n });
export const circle: Circle = { kind: "any", r: 1 };
// @ts-expect-error: no variant is called so
await shapes.addShape({ body: { kind: "triangle" } });
"""


@pytest.fixture(scope="module")
def folder(tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the compiled package stands in, as `typescript`."""
    folder = tmp_path_factory.mktemp("acme")
    package = write(render(api_of(DOCUMENT), Config()), folder)
    tools.formatted(package, "src", "package.json", "README.md")
    tools.compiled(package)
    return folder


def printed(folder: Path, tools: Tools, program: str) -> Any:
    """What a program prints, as JSON: it gives its value to `print`."""
    path = folder / "program.mjs"
    end = "const print = (value) => console.log(JSON.stringify(value ?? null));\n"
    path.write_text(f"{ECHO}{end}{program}\nserver.close();\nserver.closeAllConnections();\n")
    found = tools.run("node", path, cwd=folder)
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


def test_the_server_of_an_operation_has_its_variables_filled_in(folder: Path, tools: Tools) -> None:
    program = """
    await client.regions.getRegion({ id: 1 });
    await made({ serverVariables: { region: "us" } }).regions.getRegion({ id: 1 });
    print(urls);
    """
    assert printed(folder, tools, program) == [
        "https://eu.acme.test/v2/regions/1",
        "https://us.acme.test/v2/regions/1",
    ]


def test_a_file_has_the_documented_type_that_its_name_tells(folder: Path, tools: Tools) -> None:
    program = """
    const sent = async (front) => (await client.pictures.addPicture({ front, note: "n" })).body;
    print(await Promise.all([
      sent(new File(["x"], "a.jpg")),
      sent(new Blob(["x"])),
      sent(new File(["x"], "a.gif", { type: "image/gif" })),
    ]));
    """
    bodies = printed(folder, tools, program)
    assert [re.findall("Content-Type: (.*)\\r", body) for body in bodies] == [
        ["image/jpeg"],
        ["image/png"],
        ["image/gif"],
    ]


def test_a_variant_is_known_by_its_discriminator(folder: Path, tools: Tools) -> None:
    path = folder / "typescript" / "src" / "users" / "user.ts"
    path.parent.mkdir(exist_ok=True)
    path.write_text(USER)
    tools.compiled(folder / "typescript", "--noEmit")


def test_an_empty_answer_beside_a_typed_one_is_null(folder: Path, tools: Tools) -> None:
    program = """
    const headers = { "X-Answer": "nothing" };
    const found = await client.shapes.addShape({ body: { kind: "sq" } }, { headers });
    print(found === null);
    """
    assert printed(folder, tools, program) is True


def test_the_readme_says_what_a_call_gives(folder: Path) -> None:
    text = (folder / "typescript" / "README.md").read_text()
    told = dict(re.findall(r"- `client\.\w+\.(\w+)\(.*\)`: .*, gives (.*)", text))
    assert told == {
        "getRegion": "`void`",
        "addPicture": "`unknown`",
        "addShape": "`Shape | null`",
        "listShapes": "`Page<Shape, ListShapesResponse>`",
        "getPicture": "`Response`",
        "getNews": "`Circle` or `Stream<Shape>`",
    }


def test_the_readme_tells_of_what_there_is_and_of_nothing_else(
    folder: Path, tmp_path: Path
) -> None:
    text = (folder / "typescript" / "README.md").read_text()
    bare = """
        paths: {/a: {get: {responses: {"204": {description: ok}}}}}
    """
    other = (write(render(api_of(bare), Config()), tmp_path) / "README.md").read_text()
    for told in ("How it works:", "ten minutes", "ES module"):
        assert told in text and told in other
    for told in ("pages", "`Stream`", "download", "`File`"):
        assert told in text and told not in other


def test_the_license_is_that_of_the_document(folder: Path) -> None:
    package = json.loads((folder / "typescript" / "package.json").read_text())
    assert package["license"] == "MIT"
