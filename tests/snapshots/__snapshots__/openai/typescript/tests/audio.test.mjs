/** Every operation of Audio, called once. */

import assert from "node:assert/strict";

import { client, test } from "./client.mjs";

test("createSpeech", async () => {
  const content = await client.audio.createSpeech({
    model: "gpt-4o-mini-tts",
    input: "Good morning! The trains run on time today.",
    voice: "coral",
  });
  assert.ok((await content.arrayBuffer()).byteLength);
});
