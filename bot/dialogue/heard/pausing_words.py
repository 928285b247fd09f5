"""Words by which what comes by itself is to stop for a while. Data for six languages."""

from bot.dialogue.heard.plain import phrases

PAUSING = phrases(
    """
    pause, on pause, on hold, hold off, suspend, take a break, freeze, mute, pausier, pausiere, pausieren,
    mach pause, mach mal pause, auf pause, unterbrich, unterbreche, unterbrechen, aussetzen, setz aus,
    pausa, pausar, en pausa, haz una pausa, suspende, suspender, interrumpe, en pause, fais une pause,
    suspends, suspendre, interromps, mettre en pause, pausar, em pausa, faz uma pausa, faça uma pausa,
    suspenda, interrompe, interrompa, приостанови, приостановить, на паузу, сделай паузу, останови
    """
)
BESIDE_PAUSING = phrases(
    """
    put, set, mets, mettez, mettre, pon, poner, setz, setze, stell, stelle, leg, lege, coloca, coloque, põe,
    ponha, bota, поставь, сделай, a bit, ein bisschen, un poco, un peu, um pouco, немного
    """
)
"""What stands around it."""

WHILE = phrases(
    """
    until, till, til, 'til, while, whilst, for, as long as, during, when, because, cause, as, bis, während,
    solange, für, weil, wenn, da, wegen, im, in den, hasta, mientras, durante, por, porque, cuando,
    i'm, i am, i'll be, ich bin, estoy, je suis, j'ai, estou, vou estar, я,
    jusqu'à, jusqu'au, jusqu'en, jusque, pendant, tant que, parce que, le temps, quand, car, até, enquanto,
    quando, pois, до, пока, на время, на, потому что, так как, когда
    """
)
"""Behind these it is told for how long, or why."""
