"""The test suites inside generated clients: each operation is called once, on a mock of the API."""
