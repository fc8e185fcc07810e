import { writeFile } from "node:fs/promises";
import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const content = await client.audio.createSpeech({
  model: "gpt-4o-mini-tts",
  input: "Good morning! The trains run on time today.",
  voice: "coral",
});
await writeFile("speech.mp3", new Uint8Array(await content.arrayBuffer()));
