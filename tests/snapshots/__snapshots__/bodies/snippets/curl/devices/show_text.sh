curl -X PUT 'https://print.example/display' \
  -H 'Content-Type: text/plain; charset=utf-8' \
  --data-raw 'example'
