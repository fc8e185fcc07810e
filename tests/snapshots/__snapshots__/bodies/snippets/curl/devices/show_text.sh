curl -X PUT 'https://print.example/display' \
  -H 'Content-Type: text/plain' \
  --data-raw 'example'
