retrain-command = Поучиться на новых оценках
retrain-button = Обучить заново
retrain-queued = <b>Обучение</b> вот-вот начнётся.
retrain-running = <b>Обучение</b> { $bar } { $percent } %
retrain-so-far = прошло { $duration }
retrain-promoted = <b>Обучение закончено: теперь отвечает новая модель.</b>
retrain-kept = <b>Обучение закончено: отвечает по-прежнему старая модель.</b>
retrain-failed = <b>Обучение не удалось; прежняя модель продолжает отвечать.</b>
retrain-took = Ушло { $duration }.
retrain-chat = Учтено из чата: оценок { $ratings }, людей { $people }.
retrain-chat-unknown = Ещё оценок фильмов, которых нет в наборе данных: { $count }.
retrain-already = Обучение уже идёт: { $who }.
retrain-who = { $who ->
    [you] по твоей просьбе
    [schedule] по расписанию
   *[other] по просьбе { $name }
}, запуск { $ago }

ago = { $duration } назад ({ $moment } UTC)
duration-seconds = { $count } с
duration-minutes = { $count } мин
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } ч
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
time-of-day = HH:mm
date-and-time = d MMM y, HH:mm

failure-not-taken = Задание никто не взял: запусти `marquee trainer` там, где установлен TensorFlow, и попроси ещё раз.
failure-silent = Процесс обучения молча остановился (его завершили или упала машина). Больше ничего не изменилось.
failure-no-room = Диск заполнен на { $percent } %: обучения не будет, пока не появится место. Освободи его и попроси снова.
failure-not-started = Запустить обучение не удалось: { $error }.
failure-killed = Процесс обучения убит — скорее всего, на машине кончилась память.
failure-signal = Процесс обучения завершён сигналом { $signal }.
failure-no-result = Процесс обучения закончился (код выхода { $exit_code }) без результата.
failure-stopped = Обучение попросили остановиться раньше времени.
failure-out-of-memory = Обучению не хватило памяти.
failure-refused = { $error }
failure-crashed = Сбой при обучении ({ $error }); подробности в журнале запуска { $run }.
failure-log = Подробности: { $log }.

step-starting = запуск
step-reading-ratings = чтение оценок
step-reading-the-ratings-of-some-people = чтение оценок части людей
step-training-the-tower = обучение башни
step-training-the-tower-trial = обучение башни (проба)
step-balancing-the-branches = подбор весов ветвей
step-balancing-the-branches-for-new-people = подбор весов ветвей для новичков
step-learning-to-predict-stars = обучение предсказанию звёзд
step-counting-ratings = подсчёт оценок
step-estimating-biases = оценка смещений
step-solving-for-film-to-film-weights = расчёт весов между фильмами
step-finding-neighbours = поиск соседей
step-alternating-least-squares = чередующиеся наименьшие квадраты
step-training-article = обучение сети из статьи
step-training-article-dot = обучение скалярного произведения из статьи
step-measuring-on-held-out-people = проверка на отложенных людях
step-writing-the-bundle = запись модели
step-comparing-lists = сравнение списков
step-comparing-first-lists = сравнение первых списков
