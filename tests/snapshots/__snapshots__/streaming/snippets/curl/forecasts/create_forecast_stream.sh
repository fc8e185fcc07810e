curl -X POST 'https://station.example/forecasts' \
  -H 'Content-Type: application/json' \
  -N \
  --data-raw '{
  "city": "Lisbon",
  "stream": true
}'
