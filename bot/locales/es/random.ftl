random-command = Una película al azar entre las que te gustarían
random-arguments = [PALABRAS]
random-none = No me queda ninguna que sacar. /recommend again muestra lo que ya te he enseñado.
random-near = No tengo ninguna película que sea todo eso; esta se acerca.
random-another-button = Otra
