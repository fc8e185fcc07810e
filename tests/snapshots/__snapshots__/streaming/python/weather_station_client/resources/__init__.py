"""The resources of Weather Station: a module for each group of operations."""
