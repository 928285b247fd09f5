"""Times of day as people say them: "half past eight", "halb neun", "le midi". Data for six languages."""

from typing import Final

from bot.dialogue.heard.plain import phrases

HOURS: Final[dict[int, tuple[str, ...]]] = {
    1: phrases("one, ein, eins, una, une, uma, час, первого"),
    2: phrases("two, zwei, dos, deux, duas, два, второго"),
    3: phrases("three, drei, tres, trois, três, три, третьего"),
    4: phrases("four, vier, cuatro, quatre, quatro, четыре, четвёртого"),
    5: phrases("five, fünf, cinco, cinq, пять, пятого"),
    6: phrases("six, sechs, seis, шесть, шестого"),
    7: phrases("seven, sieben, siete, sept, sete, семь, седьмого"),
    8: phrases("eight, acht, ocho, huit, oito, восемь, восьмого"),
    9: phrases("nine, neun, nueve, neuf, nove, девять, девятого"),
    10: phrases("ten, zehn, diez, dix, dez, десять, десятого"),
    11: phrases("eleven, elf, once, onze, одиннадцать, одиннадцатого"),
    12: phrases("twelve, zwölf, doce, douze, doze, двенадцать, двенадцатого"),
    15: phrases("fünfzehn, quinze"),
    16: phrases("sechzehn, seize, dezesseis"),
    17: phrases("siebzehn, dix-sept, dezessete"),
    18: phrases("achtzehn, dix-huit, dezoito"),
    19: phrases("neunzehn, dix-neuf, dezenove"),
    20: phrases("zwanzig, veinte, vingt, vinte, двадцать"),
    21: phrases("einundzwanzig, veintiuna, vingt et une, vinte e uma"),
    22: phrases("zweiundzwanzig, veintidós, vingt-deux, vinte e duas"),
    23: phrases("dreiundzwanzig, veintitrés, vingt-trois, vinte e três"),
}
"""As they are said of the clock; in Russian also behind a half."""

HALF_PAST: Final = phrases(
    """
    half past H, half H, H thirty, H y media, H y treinta, H heures et demie, H heure et demie, H h et
    demie, H et demie, H heures trente, H e meia, H horas e meia, H e trinta, H uhr dreißig, H тридцать
    """
)
HALF_TO: Final = phrases("halb H, половине H, половина H, половину H, пол H, полH")
QUARTER_PAST: Final = phrases(
    """
    quarter past H, quarter after H, H fifteen, viertel nach H, H y cuarto, H heures et quart, H et quart, H
    e quinze, H пятнадцать
    """
)
QUARTER_TO: Final = phrases(
    """
    quarter to H, quarter till H, quarter before H, viertel vor H, dreiviertel H, H menos cuarto, cuarto
    para las H, H heures moins le quart, H moins le quart, quinze para as H, без четверти H
    """
)
"""H stands for the hour. Half and three quarters to an hour are of the hour before."""

NAMED: Final[dict[str, tuple[str, ...]]] = {
    "12:00": phrases("noon, midday, mittags, mittag, mediodía, midi, meio-dia, meio dia, полдень, полудень"),
    "0:00": phrases(
        "midnight, mitternacht, mitternachts, medianoche, minuit, meia-noite, meia noite, полночь"
    ),
}

BEFORE_HOUR: Final = phrases(
    """
    at, around, about, by, um, gegen, ab, etwa um, a las, a la, sobre las, hacia las, à, vers, às, as, por
    volta das, в, к, около
    """
)
"""Before an hour in words that nothing else tells to be one."""

MORNINGS: Final = phrases(
    """
    every morning, each morning, in the morning, in the mornings, mornings, morning, jeden morgen, morgens,
    vormittags, am vormittag, cada mañana, todas las mañanas, por la mañana, por las mañanas, chaque matin,
    tous les matins, le matin, matin, toda manhã, todas as manhãs, de manhã, pela manhã, каждое утро, по
    утрам, утром
    """
)
AFTERNOONS: Final = phrases(
    """
    every afternoon, in the afternoon, in the afternoons, afternoons, afternoon, jeden nachmittag,
    nachmittags, am nachmittag, nachmittag, cada tarde, todas las tardes, por la tarde, por las tardes,
    chaque après-midi, l'après-midi, après-midi, toda tarde, todas as tardes, à tarde, de tarde, каждый день
    после обеда, после обеда, днём
    """
)
EVENINGS: Final = frozenset(
    phrases(
        """
        evening, evenings, night, nights, nightly, abend, abends, abende, noche, noches, soir, soirs, soirée,
        noite, noites, вечер, вечера, вечером, вечерам
        """
    )
)
"""Words that say of an hour up to noon that it is one after it."""
EVERY: Final = phrases("every, each, jeden, cada, todas, chaque, tous, toda, каждое, каждый, по")
"""Before a part of the day: of each day."""
