language-name = Русский
language-name-english = Russian
language-command = Язык, на котором мы говорим
language-arguments = [ЯЗЫК]
language-question = Мы говорим <b>по-русски</b>. Какой язык тебе удобнее?
language-unknown = Этого языка я пока не знаю. Зато знаю такие:
language-auto-button = Как в приложении
language-changed = Теперь говорим <b>по-русски</b>.
