curl -X POST 'https://print.example/login' \
  -H 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'user=example-user'
