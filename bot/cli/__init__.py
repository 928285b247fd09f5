"""The `marquee` command: one module for each group of subcommands."""
