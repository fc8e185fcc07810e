curl 'https://books.example/publishers?page=1&page_size=20'
