terminal-how = (Чтобы нажать кнопку, набери её номер; exit или Ctrl-D — выход.)
terminal-bye = До встречи!
terminal-background = Обучение продолжается в фоне; /status покажет, как идут дела.
terminal-picture = <a>Постер</a>
