curl 'https://books.example/books'
