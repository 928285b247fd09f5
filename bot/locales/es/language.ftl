language-name = Español
language-name-english = Spanish
language-command = El idioma en que te hablo
language-arguments = [IDIOMA]
language-question = Te hablo en <b>español</b>. ¿Qué idioma prefieres?
language-unknown = Ese todavía no lo hablo. Estos sí:
language-auto-button = El de mi aplicación
language-changed = A partir de ahora te hablo en <b>español</b>.
