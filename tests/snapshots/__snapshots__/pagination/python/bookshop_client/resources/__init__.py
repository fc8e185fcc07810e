"""The resources of Bookshop: a module for each group of operations."""
