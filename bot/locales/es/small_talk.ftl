small-talk-greeting = Hola. Dime una película que te guste, o qué te apetece ver.
small-talk-self = Soy un programa que sabe de cine: no soy humano, y de lo demás no entiendo. Dime una película que te guste, o qué te apetece ver.
small-talk-feeling = Bien, gracias: pensando en películas. ¿Qué viste últimamente?
small-talk-thanks = Que disfrutes de la película.
small-talk-goodbye = Hasta luego. Aquí estoy cuando busques una película.
small-talk-approval = Bien. Dime una película, o pídeme una lista.
small-talk-films-button = Enséñame películas
nothing-asked = De acuerdo. /undo deshace tu último cambio.
