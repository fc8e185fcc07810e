curl 'https://books.example/shelves'
