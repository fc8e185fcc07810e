curl -X POST 'https://garage.example/cars' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "label": "example-label",
  "wheels": 2,
  "key_code": "example-key-code",
  "engine": "petrol",
  "trailer": {
    "label": "example-label",
    "wheels": 2
  }
}'
