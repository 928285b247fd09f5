models-command = Какие модели есть; включить другую
models-button = Модели
models-heading = <b>Хранится моделей: { $count }</b>
models-trained = { $kind }, обучена { $trained } UTC · фильмов: { $films }, оценок: { $ratings }
models-in-service = отвечает сейчас
models-before = предыдущая
models-cannot-serve = отвечать не может
models-use-button = Включить { $version }
models-sure = Включить <b>{ $version }</b>?
models-yes-button = Да, включить
models-no-button = Оставить как есть
models-done =
    <b>Сейчас отвечает: { $version }</b>
    До этого: { $before }
models-already = <b>{ $version }</b> и так отвечает.
models-gone = Этой модели больше нет.
