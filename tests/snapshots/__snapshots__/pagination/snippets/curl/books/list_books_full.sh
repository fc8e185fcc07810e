curl 'https://books.example/books?after=example-after&limit=20'
