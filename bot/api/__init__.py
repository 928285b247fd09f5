"""The API for programs: JSON over HTTP, with keys; docs/api.md."""
