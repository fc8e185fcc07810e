curl -X PUT 'https://archive.example/folders/abc123' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "letters"
}'
