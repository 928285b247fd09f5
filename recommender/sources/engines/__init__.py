"""What runs the preparation's SQL: the embedded DuckDB, or Apache Spark."""
