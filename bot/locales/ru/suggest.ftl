suggest-command = Фильм без просьбы, каждый день или раз в неделю
suggest-arguments = [КОГДА]
suggest-private = Предлагаю я только наедине: напиши мне там.
suggest-unknown = Не понимаю. Вот так: <b>/suggest ежедневно 19:00</b> или <b>/suggest пятница 18:00</b>.
suggest-off = Могу предлагать по одному фильму без просьбы, из твоего списка или из моего. Сейчас выключено. Как часто?
suggest-on = Предлагаю один фильм: <b>{ $rhythm }</b>, время: { $place }.
suggest-every-day = каждый день в { $hour }
suggest-every-week = раз в неделю, { $day } в { $hour }
suggest-next = Следующий: { $when }.
suggest-stopped = Больше не предлагаю. Вернуть — <b>/suggest</b>.
suggest-which-hour = В котором часу?
suggest-none = Сейчас другого нет.
suggest-not-tonight = Не сегодня так не сегодня.
suggest-film =
    <b>Как тебе такой?</b>
    { $film }
suggest-since = в твоём списке с { $date }
suggest-since-date = d MMMM
suggest-daily-button = Каждый день
suggest-weekly-button = Раз в неделю
suggest-change-button = Изменить время
suggest-hour-button = Другой час
suggest-day-button = Другой день
suggest-another-button = Другой
suggest-daily-words = ежедневно день дни
suggest-weekly-words = еженедельно неделя неделю
suggest-off-words = нет выключи стоп никогда
