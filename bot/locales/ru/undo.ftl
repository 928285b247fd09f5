undo-command = Отменить последнее изменение
undo-nothing = Отменять нечего.
undo-gone = Отменено: твоей оценки больше нет — <b>{ $film }</b>
undo-restored = Отменено: снова <b>{ $film }</b> { $stars }
undo-changed = Отменено: снова <b>{ $film }</b> { $stars } (было { $before })
undo-several = Отменено: твоих оценок больше нет — { $films }
undo-import = Отменено: перенос из { $service }. Осталось оценок: { $count }
