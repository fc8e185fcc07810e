"""The resources of Parcels: a module for each group of operations."""
