rollback-command = Вернуть предыдущую модель
rollback-nothing = Ничего не изменилось: { $error }
rollback-others = /models покажет остальные: любую можно взять в работу.
rollback-done =
    <b>Вернулись назад.</b>
    Сейчас отвечает: { $version }
    До этого: { $before }
rollback-none = ничего
