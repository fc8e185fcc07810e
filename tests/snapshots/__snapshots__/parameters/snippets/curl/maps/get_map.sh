curl 'https://atlas.example/maps/roads,rivers/.3.5,48/;w=4;h=3?zoom=3' \
  --fail-with-body \
  -o 'map.png'
