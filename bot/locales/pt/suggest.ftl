suggest-command = Um filme sem pedir, todo dia ou toda semana
suggest-arguments = [QUANDO]
suggest-private = Sugestões eu dou em particular: me escreva lá.
suggest-unknown = Não entendi. Assim: <b>/suggest diário 19:00</b> ou <b>/suggest sexta-feira 18:00</b>.
suggest-off = Posso sugerir um filme sem você pedir, da sua lista ou da minha. Agora está desligado. Com que frequência?
suggest-on = Sugiro um filme <b>{ $rhythm }</b>, hora de { $place }.
suggest-every-day = todo dia às { $hour }
suggest-every-week = toda semana, { $day } às { $hour }
suggest-next = O próximo: { $when }.
suggest-stopped = Chega de sugestões. <b>/suggest</b> traz de volta.
suggest-which-hour = A que horas?
suggest-none = Agora não tenho outro.
suggest-not-tonight = Hoje não, então.
suggest-film =
    <b>Que tal este?</b>
    { $film }
suggest-since = na sua lista desde { $date }
suggest-since-date = d 'de' MMMM
suggest-daily-button = Todo dia
suggest-weekly-button = Uma vez por semana
suggest-change-button = Mudar o horário
suggest-hour-button = Outra hora
suggest-day-button = Outro dia
suggest-another-button = Outro
suggest-daily-words = diário diária diariamente dia dias
suggest-weekly-words = semanal semana semanas
suggest-off-words = não parar nunca nenhum desligar
