curl 'https://books.example/publishers?page_size=100'
