"""The resources of Print Shop: a module for each group of operations."""
