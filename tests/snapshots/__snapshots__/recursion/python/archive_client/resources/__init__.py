"""The resources of Archive: a module for each group of operations."""
