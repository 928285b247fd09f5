language-name = Español
language-name-english = Spanish
language-command = El idioma en que te hablo
language-arguments = [IDIOMA]
language-question = Te hablo en <b>español</b>. ¿Qué idioma prefieres?
language-unknown = Ese todavía no lo hablo. Estos sí:
language-auto-button = El de mi aplicación
language-changed = A partir de ahora te hablo en <b>español</b>.
language-followed = Desde aquí te hablo en <b>español</b>; /language lo cambia.

language-group-changed = En este grupo hablo español a partir de ahora. Tu propio idioma: <b>/language</b> en privado.
language-group-stays = Lo recuerdo para cuando hablemos en privado. Aquí hablo el idioma del grupo, y lo cambia quien lo administra.
language-group-none-button = A cada cual en su idioma
