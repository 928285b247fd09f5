status-command = Какая модель отвечает и сколько людей со мной
status-model = <b>Модель в работе</b>
status-no-model = пока нет; /retrain обучит первую
status-in-service =
    { $version } ({ $kind }, обучена { $trained } UTC)
    фильмов: { $films }, оценок: { $ratings }, людей: { $people }
status-chat =
    <b>Чат</b>
    { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }, { $ratings ->
        [one] { $ratings } оценка
        [few] { $ratings } оценки
       *[other] { $ratings } оценок
    }
status-run = <b>Последнее обучение</b>
status-no-run = ещё не было; /retrain начнёт первое
status-troubles = <b>Сняты с работы автоматически</b>
status-unopened = { $version }, { $ago }: не открывается ({ $error })
status-failures = { $version }, { $ago }: сбоев { $failures } на первые { $answers } ответов
