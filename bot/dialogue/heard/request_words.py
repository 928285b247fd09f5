"""Words around what somebody asks to be done: a language, an evening, a reminder. Data for six languages."""

LANGUAGES: dict[str, tuple[str, ...]] = {
    "en": ("english", "englisch", "inglés", "anglais", "inglês", "по-английски", "английском", "английский"),
    "de": ("german", "deutsch", "alemán", "allemand", "alemão", "по-немецки", "немецком", "немецкий"),
    "es": (
        *("spanish", "spanisch", "español", "castellano", "espagnol", "espanhol", "по-испански"),
        *("испанском", "испанский"),
    ),
    "fr": (
        *("french", "französisch", "francés", "français", "francês", "по-французски", "французском"),
        *("французский",),
    ),
    "pt": (
        *("portuguese", "portugiesisch", "portugués", "portugais", "português", "по-португальски"),
        *("португальском", "португальский"),
    ),
    "ru": ("russian", "russisch", "ruso", "russe", "russo", "по-русски", "русском", "русский"),
}
SPEAK = (
    *("hablemos", "reden wir", "lass uns reden", "parlons", "vamos falar", "let us speak", "let's talk"),
    *(
        "lets talk",
        "speak",
        "talk",
        "answer",
        "reply",
        "write",
        "switch",
        "change to",
        "speak to me",
        "talk to me",
    ),
    *("answer me", "can you speak", "could you speak", "do you speak", "can you talk", "lets speak"),
    *(
        "let's speak",
        "i speak",
        "i only speak",
        "sprich",
        "sprich mit mir",
        "rede",
        "rede mit mir",
        "antworte",
    ),
    *("antworte mir", "schreib", "sprichst du", "kannst du", "können wir", "ich spreche", "ich spreche nur"),
    *(
        "habla",
        "háblame",
        "responde",
        "respóndeme",
        "escribe",
        "hablas",
        "puedes hablar",
        "hablo",
        "solo hablo",
    ),
    *("parle", "parle-moi", "réponds", "réponds-moi", "écris", "parles-tu", "tu parles", "tu peux parler"),
    *(
        "je parle",
        "fala",
        "fale",
        "fala comigo",
        "fale comigo",
        "responda",
        "escreve",
        "escreva",
        "você fala",
    ),
    *("pode falar", "eu falo", "falo", "говори", "говори со мной", "отвечай", "отвечай мне", "пиши"),
    *("ты говоришь", "давай", "давай говорить", "я говорю", "можешь говорить"),
)
"""Before a language's name: to speak it from here on."""
IN = ("in", "to", "auf", "en", "em", "на", "only", "nur", "solo", "bitte")
AROUND = (
    *(
        "please",
        "pls",
        "can you",
        "could you",
        "would you",
        "hey",
        "bot",
        "now",
        "with me",
        "to me",
        "instead",
    ),
    *("bitte", "kannst du", "könntest du", "sprechen", "reden", "antworten", "schreiben", "mit mir", "jetzt"),
    *("por favor", "puedes", "conmigo", "s'il te plaît", "stp", "tu peux", "avec moi", "você pode", "comigo"),
    *("пожалуйста", "можешь", "со мной", "говорить", "языке"),
)
"""What is said for politeness."""

NIGHT = (
    *(
        "film night",
        "movie night",
        "film evening",
        "movie evening",
        "filmabend",
        "kinoabend",
        "noche de cine",
    ),
    *(
        "noche de películas",
        "noche de pelis",
        "soirée cinéma",
        "soirée ciné",
        "soirée film",
        "noite de cinema",
    ),
    *("noite de filmes", "noite de filme", "киновечер", "вечер кино", "кинoвечер"),
)
PLAN = (
    *("let's", "lets", "can we", "could we", "shall we", "should we", "how about", "what about", "plan"),
    *("organise", "organize", "schedule", "set up", "make", "do", "have", "arrange", "we want", "i want"),
    *("lass uns", "lasst uns", "machen wir", "wollen wir", "können wir", "plane", "plan", "wie wär's mit"),
    *("organisier", "organisiere", "hagamos", "podemos", "organiza", "planea", "queremos", "qué tal"),
    *("on fait", "on peut", "faisons", "organise", "planifie", "on organise", "vamos fazer", "podemos fazer"),
    *("marca", "organiza", "que tal", "давай", "давайте", "устроим", "организуй", "запланируй", "можем"),
)
"""Before an evening: one is to be planned."""
OF_PLANS = (
    *("a", "an", "the", "our", "do", "have", "plan", "together", "einen", "den", "ein", "machen", "planen"),
    *(
        "veranstalten",
        "una",
        "la",
        "hacer",
        "organizar",
        "une",
        "faire",
        "organiser",
        "uma",
        "fazer",
        "marcar",
    ),
    *("устроим", "сделаем", "проведём", "сделать", "устроить"),
)
"""What stands around it and says nothing of it."""

MOVE = (
    *("move", "shift", "postpone", "change", "make it", "let's make it", "push", "verschieb", "verschiebe"),
    *(
        "verlege",
        "verleg",
        "mueve",
        "cambia",
        "pasa",
        "aplaza",
        "déplace",
        "décale",
        "reporte",
        "mude",
        "muda",
    ),
    *("adia", "adie", "перенеси", "перенесём", "перенести", "сдвинь"),
)
MOVED = (
    *("it", "that", "the film night", "film night", "movie night", "this", "sie", "es", "ihn", "das"),
    *("den filmabend", "la noche de cine", "la", "lo", "le", "la soirée", "a noite", "o", "a"),
    *("киновечер", "его", "это"),
)
TO = ("to", "on", "for", "until", "auf", "a", "al", "para", "à", "au", "na", "no", "на")

REMIND = (
    *("remind me of", "remind me about", "remind me to watch", "remind me to see", "remind me"),
    *("erinnere mich an", "erinner mich an", "erinnere mich", "erinner mich", "recuérdame ver"),
    *("recuérdame", "rappelle-moi de regarder", "rappelle-moi de voir", "rappelle moi", "rappelle-moi"),
    *("me lembra de ver", "me lembre de ver", "lembra-me de ver", "me lembra de assistir", "me lembre de"),
    *(
        "me lembra de",
        "lembra-me de",
        "me lembra",
        "me lembre",
        "напомни мне посмотреть",
        "напомни посмотреть",
    ),
    *("напомни мне про", "напомни про", "напомни мне о", "напомни о", "напомни мне", "напомни"),
)
BESIDE_TITLE = (
    *("on", "at", "in", "to", "watch", "the film", "the movie", "um", "am", "an", "den film", "zu sehen"),
    *("el", "la", "a", "a las", "en", "ver", "le", "à", "de", "du", "na", "no", "às", "в", "во", "на"),
)
"""What may be left beside a title when day and time are taken out."""

TAKE_OFF = (
    *(
        "take",
        "remove",
        "delete",
        "drop",
        "cross",
        "strike",
        "streich",
        "streiche",
        "nimm",
        "lösch",
        "lösche",
    ),
    *(
        "entferne",
        "quita",
        "borra",
        "elimina",
        "saca",
        "enlève",
        "retire",
        "supprime",
        "tira",
        "tire",
        "remove",
    ),
    *("remova", "apaga", "убери", "удали", "вычеркни"),
)
OFF_LIST = (
    *(
        "off my list",
        "off the list",
        "off my watchlist",
        "off the watchlist",
        "from my list",
        "from the list",
    ),
    *("from my watchlist", "from the watchlist", "von der liste", "von meiner liste", "von der merkliste"),
    *("von meiner merkliste", "aus der liste", "aus meiner liste", "aus meiner merkliste", "de mi lista"),
    *("de la lista", "de ma liste", "de la liste", "da lista", "da minha lista", "из списка"),
    *("из моего списка",),
)
