curl -X PATCH 'https://kitchen.example/recipes/soup' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "title": "Soup",
  "rating": 1,
  "minutes": 20,
  "course": "starter",
  "based_on": {
    "book": "example-book",
    "page": 1
  }
}'
