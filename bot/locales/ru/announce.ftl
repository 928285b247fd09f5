announce-command = Сказать что-то всем
announce-arguments = ТЕКСТ
announce-how = Напиши это после команды: <b>/announce Появились новые фильмы.</b> Сначала это видишь ты, и никто не получит, пока ты не скажешь.
announce-too-long = Слишком длинно: знаков { $count }, а помещается { $most }.
announce-nobody = Отсюда мне больше некому написать.
announce-preview = Это получат, каждый по одному разу, — <b>{ $people }</b>:
# The same where groups get it too; $groups is their number.
announce-preview-groups = Получат <b>{ $people }</b>, по одному разу, и ещё { $groups ->
    [one] { $groups } группа, которой нужны новости:
    [few] { $groups } группы, которым нужны новости:
   *[many] { $groups } групп, которым нужны новости:
}
announce-send-button = Отправить
announce-drop-button = Не отправлять
announce-dropped = Никто этого не получил.
announce-gone = Этого объявления больше нет. Напиши заново: /announce
announce-going = <b>Рассказываю всем</b> { $bar } Получили: { $sent } из { $people }
announce-stop-button = Остановить
announce-stopped = <b>Остановлено.</b> Получили: { $sent } из { $people }, не получили: { $left }.
announce-on-button = Продолжить
announce-done = <b>Готово.</b> Получили: { $sent } из { $people }.
announce-unreachable = Не принимают моих сообщений: { $count }.
announce-failed = Не удалось доставить: { $count }.
announce-unsure = Неизвестно, дошло ли: { $count }; дважды я не отправляю.
