"""The resources of Garage: a module for each group of operations."""
