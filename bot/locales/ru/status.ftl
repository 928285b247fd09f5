status-command = Какая модель отвечает и сколько людей со мной
status-model = <b>Модель в работе</b>
status-no-model = пока нет; /retrain обучит первую
status-in-service =
    { $version } ({ $kind }, обучена { $trained } UTC)
    фильмов: { $films }, оценок: { $ratings }, людей: { $people }
status-chat = Всего { $people }, { $ratings }
status-run = <b>Последнее обучение</b>
status-no-run = ещё не было; /retrain начнёт первое
status-troubles = <b>Сняты с работы автоматически</b>
status-unopened = { $version }, { $ago }: не открывается ({ $error })
status-failures = { $version }, { $ago }: сбоев { $failures } на первые { $answers } ответов
status-day = EEEE, d MMMM
status-since = <b>Отвечает с этого дня: { $day }</b>
status-today = <b>Сегодня</b> { $people }, { $ratings }, { $lists }
status-week = Из показанных за неделю фильмов потом получили 4 и выше: { $liked }, ниже: { $other }.
status-disk = Диск заполнен на { $percent } %.
status-disk-full = Диск заполнен на { $percent } %: обучения не будет, пока не появится место.
status-next-run = Следующее обучение: { $day ->
    [0] сегодня
    [1] завтра
   *[other] { $date }
}, { $time } ({ $zone })
status-run-due = Следующее обучение: пора, начнётся в течение минуты.
status-schedule-off = Само по себе обучение не запускается (MARQUEE_RETRAIN выключен).
count-given = оценок и изменений: { $count }
