admin-runs = Обучения
admin-run = Обучение { $number }
admin-run-unknown = Обучения { $number } нет: в списке есть все.
admin-run-asked = { $who ->
    [you] ты
    [schedule] расписание
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = ждёт
admin-state-running = идёт
admin-state-promoted = введена в работу
admin-state-kept = не введена в работу
admin-state-failed = не удалось
admin-older-button = Раньше
admin-newest-button = Последние
admin-gate = Что решило
admin-measure = Мера
admin-gate-new = Новая
admin-gate-old = Работавшая тогда
admin-gate-popularity = Популярность
admin-gate-difference = Разница (95 %)
admin-beside = Рядом с моделью в работе
admin-curves = Как она училась
admin-pass = Проход
admin-pass-by-pass = Проход за проходом
admin-learned-from = Изученное
admin-put-aside = Отложенное
admin-curve-loss = Потери
admin-curve-ndcg = NDCG списков
admin-curve-mae = Средняя абсолютная ошибка
admin-log = Конец журнала
admin-log-end = Показан только конец.
admin-log-empty = Пока в нём ничего нет.
admin-no-log = На этой машине журнала нет: он остаётся там, где шло обучение, и хранятся только последние.
