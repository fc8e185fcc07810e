"""The resources of Zoo: a module for each group of operations."""
