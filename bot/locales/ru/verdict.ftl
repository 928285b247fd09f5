verdict-first = Запущена первая модель: { $figures }.
verdict-first-more-personal = Запущена первая модель: { $figures }; её первые списки заметно личнее.
verdict-more-personal = Запущена: её первые списки заметно личнее, и это искупает потерю ({ $figures }).
verdict-not-worse = Запущена: { $figures }, не хуже с учётом шума.
verdict-popularity-instead = Не запущена: ранжирует хуже простой популярности, и это не шум ({ $figures }). Отвечает популярность.
verdict-worse = Осталась прежняя: у новой хуже, и это не шум, { $what } ({ $figures }).
verdict-unmeasured = Запущена: слишком мало людей, чтобы её проверить.
verdict-not-compared = С моделью в работе её не сравнивали.
verdict-unopened = Модель в работе не открывается ({ $error })

worse-ndcg-10 = порядок фильмов
worse-rmse = предсказанные звёзды
worse-ndcg-10-beyond = первые списки без самых известных фильмов
worse-personalisation = то, насколько личные первые списки

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, популярность { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = отложенных людей: { $people }

measure-calibration = Ошибка калибровки
measure-coverage-10 = Охват@10
measure-held-out-people = отложенных людей
measure-ndcg-10-beyond = NDCG@10 без первой сотни
measure-personalisation = Персонализация@10
