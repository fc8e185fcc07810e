curl -X POST 'https://print.example/jobs' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "title": "An example"
}'
