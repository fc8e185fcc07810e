"""The resources of Kitchen: a module for each group of operations."""
