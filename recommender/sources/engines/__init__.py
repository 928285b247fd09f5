"""Engines that run SQL over more rows than memory holds: the embedded DuckDB, or Apache Spark."""
