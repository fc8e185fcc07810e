"""The benchmarks: `python benchmarks/run.py` prints the table, `corpus.py` counts operations."""
