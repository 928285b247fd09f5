"""Words with which a text goes on to put a film on the watchlist: "Heat 5 and save Fargo". Six languages."""

from typing import Final

from bot.dialogue.heard.plain import phrases

AND: Final = phrases("and, und, y, e, et, и, &, +")
BEGINS: Final = phrases(
    """
    add, also add, please add, put, save, bookmark, keep, remember, watchlist, i want to see, i want to
    watch, i'd like to see, setz, setze, pack, schreib, merk dir, merk mir, merke, speicher, speichere,
    añade, añádeme, agrega, apunta, guarda, guárdame, pon, ponme, quiero ver, ajoute, ajoute-moi, mets,
    mets-moi, garde, garde-moi, note-moi, je veux voir, adiciona, adicione, coloca, coloque, põe, bota,
    salva, salve, guarde, anota, quero ver, добавь, добавьте, поставь, запиши, отложи, сохрани, запомни,
    внеси, хочу посмотреть
    """
)
ENDS: Final = phrases(
    """
    to my watchlist, on my watchlist, onto my watchlist, to my list, on my list, onto my list, to the
    list, on the list, for later, later, auf die merkliste, auf meine merkliste, auf die liste, auf
    meine liste, auf die watchlist, auf meine watchlist, für später, merken, vormerken, a mi lista, en
    mi lista, a la lista, a mi watchlist, para luego, para después, para más tarde, à ma liste, sur ma
    liste, dans ma liste, à ma watchlist, sur ma watchlist, pour plus tard, à minha lista, na minha
    lista, na lista, à lista, na minha watchlist, na watchlist, para depois, pra depois, para mais
    tarde, pra mais tarde, в список, в мой список, на потом, в избранное
    """
)
"""What such a clause ends with."""
