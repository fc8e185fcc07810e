/** Every operation of Chat, called once. */

import { client, test } from "./client.mjs";

test("createChatCompletion", async () => {
  await client.chat.createChatCompletion({
    messages: [{ role: "user", content: "Name three uses for a brick." }],
    model: "gpt-4o",
  });
});
