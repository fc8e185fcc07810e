curl 'https://books.example/shelves?offset=0&limit=20'
