const url =
  "https://names.example/class/example-self/example-from" +
  "?request_options=example-request-options&from=example-from";
const response = await fetch(url, {
  method: "POST",
  headers: { "2fa": "example-2fa", "Content-Type": "application/json" },
  body: JSON.stringify({
    json: "example-json",
    body: "Hello!",
    "2fa": "example-2fa",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
