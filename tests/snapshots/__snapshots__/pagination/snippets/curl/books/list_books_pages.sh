curl 'https://books.example/books?limit=100'
