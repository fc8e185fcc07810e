curl -X PUT 'https://print.example/firmware' \
  -H 'Content-Type: application/octet-stream' \
  -o 'firmware.bin' \
  --data-binary '@data.bin'
