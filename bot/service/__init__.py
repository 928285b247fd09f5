"""What the product does, in people and films: no sentence and no platform.

`Service.visit` begins a person's question; one module a concern answers it, in functions that take the visit
and give frozen dataclasses. What cannot be done is a value too (`problems`): callers phrase it, a chat in
sentences, a web page in its own way.
"""
