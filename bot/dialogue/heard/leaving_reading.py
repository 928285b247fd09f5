"""Whoever wants their own ratings left as they are, when another takes theirs back: "no, leave mine"."""

import re

from bot.dialogue.heard.plain import one_of, phrases, plain
from bot.dialogue.heard.rating_words import INTERJECTIONS, SEPARATING

_LEAVE_MINE = phrases(
    """
    leave mine, leave mine alone, leave mine there, keep mine, don't touch mine, dont touch mine,
    mine stays, mine can stay, mine should stay, leave my rating, leave my rating alone, leave my ratings,
    leave my ratings alone, keep my rating, keep my ratings, don't touch my rating, don't touch my ratings,
    lass meine, lass meine stehen, lass meine in ruhe, meine bleibt, meine bleiben, meine soll bleiben,
    behalt meine, behalte meine, meine nicht anfassen, lass meine bewertung, lass meine bewertungen,
    deja la mía, deja las mías, deja la mía como está, no toques la mía, no toques las mías, la mía déjala,
    la mía se queda, deja mi puntuación, laisse la mienne, laisse les miennes, garde la mienne,
    ne touche pas à la mienne, touche pas à la mienne, la mienne reste, laisse ma note, laisse mes notes,
    deixa a minha, deixe a minha, deixa as minhas, não mexe na minha, não mexa na minha, mantém a minha,
    a minha fica, deixa minha nota, deixe minhas notas, оставь мою, мою оставь, оставь мои, мои оставь,
    мою не трогай, не трогай мою, мои не трогай, не трогай мои, моя остаётся, моя пусть останется
    """
)
_AROUND = rf"(?>{one_of((*INTERJECTIONS, *SEPARATING))}[\s,!.]+)*"
_BEHIND = one_of(
    phrases(
        """
        please, as it is, as they are, though, thanks, bitte, so wie sie ist, wie sie ist, danke, por favor,
        como está, gracias, s'il te plaît, stp, comme elle est, merci, como está, obrigado, пожалуйста,
        как есть, спасибо
        """
    )
)
_LONGEST = 100  # characters
_LEFT = re.compile(rf"{_AROUND}{one_of(_LEAVE_MINE)}(?>[\s,]+{_BEHIND})*[\s.!…]*")


def leaves_mine(text: str) -> bool:
    """Whether a text says no more than that the speaker's own ratings are to stay."""
    line = " ".join(text.split())
    return len(line) <= _LONGEST and _LEFT.fullmatch(plain(line)) is not None
