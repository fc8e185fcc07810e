curl -X POST 'https://names.example/class/example-self/example-from?request_options=example-request-options&from=example-from' \
  -H '2fa: example-2fa' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "json": "example-json",
  "body": "Hello!",
  "2fa": "example-2fa"
}'
