count-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
count-ratings = { $count ->
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}
count-lists = { $count ->
    [one] { $count } список
    [few] { $count } списка
   *[other] { $count } списков
}

whom = { $name } ({ $id })
whom-missing = О ком речь? Напиши имя или номер после { $command } или ответь так на сообщение этого человека.
whom-nobody = Я не знаю никого по имени <b>{ $name }</b>. Я знаю тех, кто мне что-то рассказал, и тех, кто говорил со мной с моего запуска: по имени или по номеру, который называет /whoami.
whom-which = Так зовут нескольких. О ком речь?
whom-gone = Об этом человеке я больше ничего не знаю.

role-command = Кто за мной присматривает и кому что можно
role-arguments = [ЧЕЛОВЕК РОЛЬ]
role-heading = <b>Кто за мной присматривает</b>
role-how = Изменить: <b>/role ИМЯ admin</b>, <b>moderator</b> или <b>none</b>.
role-unknown = Роли «{ $role }» я не знаю.
role-which = Какая роль будет у { $who }? Сейчас: { $role }.
role-given = { $who } — роль теперь такая: <b>{ $role }</b>.
role-owner-stays = { $who } — роль владельца: так записано в MARQUEE_ADMINS.
role-owner-elsewhere = Чей это бот, записано только в MARQUEE_ADMINS. Здесь можно дать <b>admin</b> или <b>moderator</b> или забрать: <b>none</b>.
role-owner = владелец
role-admin = админ
role-moderator = модератор
role-none = без роли

block-command = Больше не отвечать кому-то
block-arguments = ЧЕЛОВЕК
block-heading = <b>Заблокированы</b>
block-nobody = Никто не заблокирован.
block-how = Изменить: <b>/block ИМЯ</b> и <b>/unblock ИМЯ</b>.
block-done = { $who }: доступ закрыт. Скажу об этом один раз и больше ничего. По этим оценкам я не учусь.
block-not-yours = { $who } — роль здесь: { $role }. Закрыть доступ ты не можешь.
block-told = Я больше тебе не отвечаю: тот, кто за мной присматривает, закрыл тебе доступ. Твои оценки остаются твоими, и я по ним не учусь. Если это ошибка, напиши ему.
block-button = Заблокировать
unblock-command = Снова отвечать тому, кто заблокирован
unblock-button = Разблокировать
unblock-done = { $who }: я снова отвечаю и снова учусь по этим оценкам.
unblock-not = { $who }: доступ и так открыт.

lasterror-command = Что недавно пошло не так
lasterror-none = Ошибок не записано: всё спокойно.
lasterror-heading = <b>Что недавно пошло не так</b>
lasterror-more = В журнале есть всё.

others-command = Чей-то список и почему он такой
others-heading = <b>Список: { $who }</b>
others-made-from = По данным: { $ratings }, регулятор на { NUMBER($dial, maximumFractionDigits: 1) }
others-none = Показать больше нечего.
others-logged = Этому человеку список не показан. Твой просмотр записан в журнал.
others-logged-own = Как твой список он тебе не показан и поэтому не считается. Твой просмотр записан в журнал.
others-in-company = Чужие вкусы больше никого не касаются: спроси меня наедине, { $command }

privacy-admins =
    <b>Кто за мной присматривает</b>
    Чтобы понять, что пошло не так, админы могут посмотреть список, который я бы тебе показал, и причины (/why); каждый просмотр записывается в журнал. Ещё они видят, кто здесь есть: имя, с какого дня, сколько оценок, день последней. Ещё я храню, кто за мной присматривает и кому закрыт доступ; по звёздам тех, кому он закрыт, я не учусь.
