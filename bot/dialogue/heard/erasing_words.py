"""Words of whoever wants all of their ratings gone. Data for six languages."""

from bot.dialogue.heard.plain import phrases

ERASE = phrases(
    """
    delete, erase, remove, wipe, wipe out, clear, drop, forget, reset, get rid of, throw away,
    lösch, lösche, löschen, entferne, entfernen, vergiss, wirf weg, setz zurück,
    borra, borrar, bórrame, elimina, eliminar, quita, quitar, olvida,
    efface, effacer, supprime, supprimer, enlève, enlever, retire, retirer, oublie,
    apaga, apagar, apague, exclui, excluir, exclua, deleta, deletar, delete, remove, remover, remova, esquece,
    удали, удалить, сотри, стереть, убери, убрать, забудь, очисти, сбрось
    """
)
ALL_RATINGS = phrases(
    """
    all my ratings, all of my ratings, all my movie ratings, all my film ratings, my ratings, every rating,
    all ratings, all the ratings, all the ratings i gave, every one of my ratings, all my stars,
    my whole history, all my reviews, everything i rated,
    alle meine bewertungen, all meine bewertungen, meine bewertungen, meine ganzen bewertungen,
    meine gesamten bewertungen, sämtliche bewertungen, alle bewertungen, alle meine sterne,
    todas mis puntuaciones, mis puntuaciones, todas mis valoraciones, mis valoraciones, todas mis notas,
    mis notas, todas mis calificaciones, mis calificaciones, todas las puntuaciones, todas mis estrellas,
    toutes mes notes, mes notes, toutes mes évaluations, mes évaluations, toutes les notes,
    todas as minhas avaliações, todas minhas avaliações, minhas avaliações, as minhas avaliações,
    todas as minhas notas, todas minhas notas, minhas notas, as minhas notas, todas as avaliações,
    все мои оценки, все оценки, мои оценки, мои все оценки, все мои звёзды
    """
)
ASKING = phrases(
    """
    i want you to, i'd like you to, i want to, i'd like to, i would like to, would you please, just,
    ich möchte, ich will, könntest du, können sie, kannst du mir, mal,
    quiero que borres, quiero, quisiera, podrías, me puedes, puedes,
    je veux, je voudrais, j'aimerais, peux-tu, tu pourrais, pourrais-tu, pouvez-vous,
    quero, queria, gostaria de, pode, poderia, dá para, tem como,
    хочу, я хочу, мне нужно, можно, можешь, пожалуйста
    """
)
"""Before it, besides what is said for politeness."""
ALL = ("all of them", "every one", "every single one", "alle", "todas", "toutes", "tous", "todas elas", "все")
"""After it."""
