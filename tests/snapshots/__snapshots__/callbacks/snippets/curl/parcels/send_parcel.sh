curl -X POST "$PARCELS_BASE_URL"'/parcels' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "to": "example-to"
}'
