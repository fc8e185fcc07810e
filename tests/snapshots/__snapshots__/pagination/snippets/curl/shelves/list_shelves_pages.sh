curl 'https://books.example/shelves?limit=100'
