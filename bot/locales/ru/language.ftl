language-name = Русский
language-name-english = Russian
language-command = Язык, на котором мы говорим
language-arguments = [ЯЗЫК]
language-question = Мы говорим <b>по-русски</b>. Какой язык тебе удобнее?
language-unknown = Этого языка я пока не знаю. Зато знаю такие:
language-auto-button = Как в приложении
language-changed = Теперь говорим <b>по-русски</b>.
language-followed = Дальше говорим <b>по-русски</b>; изменить это можно через /language.

language-group-changed = В этой группе я теперь говорю по-русски. Твой собственный язык: <b>/language</b> наедине.
language-group-stays = Запомню для разговоров наедине. Здесь я говорю на языке группы, а сменить его может тот, кто ей управляет.
language-group-none-button = С каждым на его языке
