settings-command = Cómo me porto en este grupo
settings-private = Son ajustes de un grupo: escribe allí <b>/settings</b>. Los tuyos aquí: <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>En este grupo</b>
settings-everywhere = Hablo donde me preguntan.
# $place is a channel's name.
settings-home = Solo hablo en <b>{ $place }</b>; en otros sitios me limito a decirlo.
settings-home-unnamed = Solo hablo en un sitio; en los demás me limito a decirlo.
settings-asks = El día después de una noche de cine pregunto qué tal fue.
settings-asks-not = No pregunto qué tal fue una noche de cine.
# $when is a day of the week and a time.
settings-weekly = Propongo una película para todos cada semana: { $when }.
settings-no-weekly = No propongo películas por mi cuenta.
settings-news = Las novedades de quien me mantiene llegan aquí.
settings-no-news = Las novedades de quien me mantiene no llegan aquí.
settings-language = El idioma de todos aquí: <b>/language</b>.
settings-not-yours = Puede cambiarlo quien administra este grupo.
settings-here-button = Hablar solo aquí
settings-everywhere-button = Hablar en todas partes
settings-ask-button = Preguntar qué tal
settings-ask-not-button = No preguntar qué tal
settings-weekly-button = Una película por semana
settings-no-weekly-button = Sin película semanal
settings-news-button = Novedades aquí
settings-no-news-button = Sin novedades
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>La película de la semana para todos</b>
    { $film }
settings-film-button = Más sobre ella
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Aquí no hablo. Pregúntame en <b>{ $place }</b> o en privado.
settings-elsewhere-unnamed = Aquí no hablo: quien administra este grupo me dio un sitio propio. En privado puedes preguntarme de todo.
