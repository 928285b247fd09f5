count-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Leute
}
count-ratings = { $count ->
    [one] { $count } Bewertung
   *[other] { $count } Bewertungen
}
count-lists = { $count ->
    [one] { $count } Liste
   *[other] { $count } Listen
}

whom = { $name } ({ $id })
whom-missing = Wen meinst du? Schreib einen Namen oder eine Kennung hinter { $command }, oder antworte damit auf eine Nachricht der Person.
whom-nobody = Ich kenne niemanden namens <b>{ $name }</b>. Ich kenne alle, die mir etwas erzählt haben, und wer mit mir gesprochen hat, seit ich gestartet wurde: beim Namen, oder bei der Kennung, die /whoami ihnen nennt.
whom-which = So heißen mehrere. Wen meinst du?
whom-gone = Von dieser Person weiß ich nichts mehr.

role-command = Wer sich um mich kümmert, und wer was darf
role-arguments = [PERSON ROLLE]
role-heading = <b>Wer sich um mich kümmert</b>
role-how = So änderst du es: <b>/role NAME admin</b>, <b>moderator</b> oder <b>none</b>.
role-unknown = Eine Rolle „{ $role }“ kenne ich nicht.
role-which = Was soll { $who } sein? Jetzt: { $role }.
role-given = { $who } ist jetzt: <b>{ $role }</b>.
role-owner-stays = { $who } gehört der Bot: Das steht in MARQUEE_ADMINS.
role-owner-elsewhere = Wem der Bot gehört, steht nur in MARQUEE_ADMINS. Hier gibst du jemandem <b>admin</b> oder <b>moderator</b> oder nimmst es weg: <b>none</b>.
role-owner = Besitz
role-admin = Admin
role-moderator = Moderation
role-none = keine Rolle

block-command = Jemandem nicht mehr antworten
block-arguments = PERSON
block-heading = <b>Gesperrt</b>
block-nobody = Niemand ist gesperrt.
block-how = <b>/block NAME</b> und <b>/unblock NAME</b> ändern es.
block-done = { $who } ist gesperrt: Ich sage es einmal, dann nichts mehr. Aus diesen Bewertungen lerne ich nichts.
block-not-yours = { $who } ist hier: { $role }. Das kannst du nicht sperren.
block-told = Ich antworte dir nicht mehr: Wer sich um mich kümmert, hat dich gesperrt. Deine Bewertungen bleiben deine, und ich lerne nichts daraus. Ist das ein Irrtum, dann schreib dorthin.
block-button = Sperren
unblock-command = Jemandem wieder antworten, der gesperrt war
unblock-button = Entsperren
unblock-done = { $who } bekommt wieder Antworten, und ich lerne wieder aus diesen Bewertungen.
unblock-not = { $who } war nicht gesperrt.

lasterror-command = Was zuletzt schiefging
lasterror-none = Kein Fehler ist notiert: alles ruhig.
lasterror-heading = <b>Was zuletzt schiefging</b>
lasterror-more = Im Log steht alles.

others-command = Die Liste von jemandem, mit den Gründen
others-heading = <b>Die Liste von { $who }</b>
others-made-from = Aus { $ratings }, Regler bei { NUMBER($dial, maximumFractionDigits: 1) }
others-none = Es ist nichts mehr übrig, was ich zeigen könnte.
others-logged = Gezeigt habe ich sie niemandem sonst. Dass du nachgesehen hast, steht im Log.
others-logged-own = Als deine Liste gezeigt habe ich sie dir damit nicht, sie zählt also nicht. Dass du nachgesehen hast, steht im Log.
others-in-company = Was jemand mag, geht sonst niemanden etwas an: Frag mich privat, { $command }

privacy-admins =
    <b>Wer sich um mich kümmert</b>
    Um herauszufinden, was schiefging, dürfen Admins die Liste ansehen, die ich dir zeigen würde, mit ihren Gründen (/why); jeder Blick steht im Log. Sie sehen auch, wer hier ist: Name, seit wann, wie viele Bewertungen, den Tag der letzten. Ich bewahre auch auf, wer sich um mich kümmert und wer hier gesperrt ist; aus den Sternen von Gesperrten lerne ich nichts.
