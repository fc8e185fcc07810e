curl 'https://atlas.example/maps/roads,rivers/.3.5,48/;box=example-box?zoom=3' \
  -o 'map.png'
