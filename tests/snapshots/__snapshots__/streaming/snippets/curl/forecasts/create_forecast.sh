curl -X POST 'https://station.example/forecasts' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "city": "Lisbon"
}'
