"""The resources of Atlas: a module for each group of operations."""
