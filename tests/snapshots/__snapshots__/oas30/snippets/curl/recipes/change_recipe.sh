curl -X PATCH 'https://kitchen.example/recipes/soup' \
  -H 'Content-Type: application/json' \
  --data-raw '{}'
