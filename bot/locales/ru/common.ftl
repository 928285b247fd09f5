no-model-admin = Обученной модели пока нет. Подготовь фильмы командой <b>marquee data prepare starter</b>, а потом отправь мне /retrain (или запусти <b>marquee train</b> на сервере).
no-model-operator = Здесь ещё нет обученной модели, поэтому фильмов я не знаю. Запусти <b>make demo</b> (или <b>marquee demo</b>) вместо этого чата или рядом <b>marquee train --data DIR</b> на своих оценках.
no-model-why = Не могу открыть здешнюю модель, поэтому фильмов я не знаю: { $error }
no-model = Я ещё учусь, и советовать мне пока нечего. Сначала меня должен обучить админ; загляни попозже.
button-unknown = Эту кнопку я больше не понимаю. Спроси ещё раз: /help покажет, что я умею.
film-gone = Этого фильма больше нет в моём каталоге. В /recommend есть другие.
sorry = Извини, у меня что-то пошло не так. Попробуй ещё раз или скажи моему админу: ошибка { $number }

number-word = { $count }
list-end = { $before } и { $last }
undo-button = Отменить
recommend-button = Показать фильмы
undo-all-button = { $count ->
    [1] Отменить
    [2] Отменить обе
   *[other] Отменить все { number-word }
}
