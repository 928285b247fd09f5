small-talk-greeting = Hola. Dime una película que te guste, o qué te apetece ver.
small-talk-self = Soy un programa que sabe de cine: no soy humano, y de lo demás no entiendo. Dime una película que te guste, o qué te apetece ver.
small-talk-feeling = Bien, gracias: pensando en películas. ¿Qué viste últimamente?
small-talk-thanks = Que disfrutes de la película.
small-talk-goodbye = Hasta luego. Aquí estoy cuando busques una película.
small-talk-approval = Bien. Dime una película, o pídeme una lista.
small-talk-films-button = Enséñame películas
nothing-asked = De acuerdo. /undo deshace tu último cambio.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = Yo no he visto ninguna. La que más gusta aquí es <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = Yo solo sé de cine. Los chistes están en el estante de comedias:
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Perdona, no he acertado. Ponles estrellas a unas cuantas películas o dime qué te apetece, y afino mejor.
