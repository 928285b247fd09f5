filmnight-command = Киновечер: вы голосуете, я говорю, что смотрим
filmnight-arguments = [ДЕНЬ] [ВРЕМЯ] [СЛОВА]
filmnight-when = Когда? Нажмите или напишите: <b>/filmnight суббота 20:00</b>
filmnight-not-planned = Хорошо, тогда без киновечера.
filmnight-which-clock = По каким часам? Назовите после времени город: <b>/filmnight суббота 20:00 Москва</b>
filmnight-for-nobody = Вечер ещё не назначен: никто не участвует. Нажмите и отправьте то же ещё раз.
filmnight-passed = Это время уже прошло. Когда же?
filmnight-too-far = Это нескоро: я планирую не дальше чем на { $days } дней.
filmnight-too-few = Таких фильмов у меня слишком мало для голосования. Пожелайте меньшего: <b>/filmnight суббота 20:00</b>
filmnight-channel = Киновечер — для тех, кто может голосовать: спроси меня в группе.

filmnight-heading = <b>Киновечер, { $when }</b> · { $names }
filmnight-clock = { $when } (время: { $place })
filmnight-vote = Голосуйте; что смотрим, скажу: { $when }.
filmnight-alone = Пока подобрано только для одного: { $name }. Кто ещё придёт? Нажмите и вызовите /filmnight ещё раз.
filmnight-close-button = Подвести итог
filmnight-cancel-button = Отменить киновечер
filmnight-question = Киновечер, { $when }: какой фильм?
filmnight-fans = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
}: { $names }

filmnight-decided = Смотрим <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Никто не проголосовал, и я выбираю то, что должно лучше всего подойти всем.
filmnight-tie = Голосов поровну ({ $count }): { $films }. Мой выбор — { $film }: всем вместе он должен подойти лучше.
filmnight-votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
}.
filmnight-second = В другой раз: { $film } ({ $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
}).
filmnight-cancelled = Киновечер ({ $when }) отменён.
filmnight-cancel-question = Отменить киновечер ({ $when })?
filmnight-none = Киновечер здесь не назначен. /filmnight назначит его.

filmnight-how = Как вам <b>{ $film }</b>?
filmnight-not-button = Не состоялся
filmnight-did-not-happen = Хорошо, не состоялся. /filmnight назначит следующий.
filmnight-rated-already = Кто-то уже поставил звёзды, значит, он всё-таки был.

filmnight-occupied = Киновечер уже назначен: { $when }. Заменить?
filmnight-occupied-other = Киновечер уже назначен: { $when }. Его планирует { $name } и может заменить; админ — тоже.
filmnight-replace-button = Заменить
filmnight-keep-button = Оставить тот
filmnight-kept = Всё остаётся как есть.
filmnight-not-yours = Этот киновечер планирует { $name } и может это сделать; админ — тоже.
filmnight-is-decided = Голосование окончено: смотрим { $film }.
filmnight-is-over = Этот киновечер позади. /filmnight назначит другой.
