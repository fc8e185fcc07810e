curl -X PUT 'https://print.example/firmware' \
  -H 'Content-Type: application/octet-stream' \
  --fail-with-body \
  -o 'firmware.bin' \
  --data-binary '@data.bin'
