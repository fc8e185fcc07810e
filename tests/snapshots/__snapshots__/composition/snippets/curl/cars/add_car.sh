curl -X POST 'https://garage.example/cars' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "label": "example-label",
  "wheels": 2
}'
