"""Words for who watches together: "Ben and I", "the two of us". Data for six languages."""

from bot.dialogue.heard.plain import phrases

ME: dict[str, tuple[str, ...]] = {
    "en": ("me", "i", "myself"),
    "de": ("ich", "mich", "mir"),
    "es": ("yo", "mí"),
    "fr": ("moi",),
    "pt": ("eu", "mim"),
    "ru": ("я", "мне", "меня", "мной"),
}
AND = ("and", "&", "+", "und", "y", "et", "e", "и")
OWN = phrases(
    """
    my, our, the, mein, meine, meinem, meiner, unser, unsere, mi, nuestro, nuestra, el, la, mon, ma, notre,
    meu, minha, o, a, моя, мой, моей, моему, моим
    """
)
"""Before one of them who is not called by name."""
WITH_US: dict[str, tuple[str, ...]] = {"ru": ("мы с", "нам с", "нас с", "мы со", "нам со", "нас со")}
"""Before the names of the others alone: "нам с Беном"."""
US: dict[str, tuple[str, ...]] = {
    "en": ("us", "we"),
    "de": ("uns", "wir"),
    "es": ("nosotros", "nosotras", "para los", "para las"),
    "fr": ("nous", "tous les", "toutes les"),
    "pt": ("nós", "nos", "a gente", "para os", "para as", "pra os", "pras", "pros"),
    "ru": ("нам", "нас", "мы"),
}
"""Before how many they are."""
HOW_MANY: dict[str, tuple[str, ...]] = {
    "en": ("two", "three", "four", "five", "six", "both", "all"),
    "de": phrases(
        "zwei, drei, vier, fünf, sechs, beide, beiden, alle, zu zweit, zu dritt, zu viert, zu fünft"
    ),
    "es": ("dos", "tres", "cuatro", "cinco", "seis"),
    "fr": ("deux", "trois", "quatre", "cinq", "six"),
    "pt": ("dois", "duas", "três", "quatro", "cinco", "seis"),
    "ru": phrases(
        """
        двое, трое, четверо, пятеро, двоим, троим, четверым, пятерым, двоих, троих, четверых, пятерых,
        вдвоём, втроём, вчетвером, впятером, обоим, обоих
        """
    ),
}
WE: dict[str, str] = {"en": "we", "de": "wir", "es": "", "fr": "nous", "pt": "", "ru": "нам"}
"""What is said of all of them in one word; where the verb says it, none."""
