together-command = Wer bei den Filmen dieser Gruppe mitmacht
together-in-button = Ich bin dabei
together-out-button = Ohne mich
together-films-button = Filme für uns alle
together-in-private = Das ist für Gruppen: Nimm mich in eine auf, und ich finde Filme für alle, die dort mitmachen. Deine eigene Liste: /recommend
together-nobody = Noch macht niemand mit. Tippt, und meine Listen hier sind für alle, die dabei sind.
together-not-you = { $name }, du bist noch nicht dabei: Tipp, dann zähle ich dich mit.
together-unseen = Was jemand von euch, die mitmachen, bewertet oder gesehen hat, lasse ich ohnehin weg.
together-unseen-unknown = Was { $name } gesehen hat, kann ich nicht wissen.
together-unseen-unknown-all = Was andere gesehen haben, kann ich nicht wissen.
together-taking-part = Dabei: <b>{ $names }</b>.
together-unknown = { $count ->
    [one] { $names } hat mir noch nicht genug verraten
   *[other] { $names } haben mir noch nicht genug verraten
}: <b>/rate Heat 5</b> würde helfen, hier oder privat.
together-others = { $count } andere

together-for = <b>Für { $names }</b>
together-for-nobody-known = <b>Für euch alle</b>: Filme, die viele mögen.
together-fits-love = { $count ->
    [one] { $names } wird ihn lieben
   *[other] { $names } werden ihn lieben
}
together-fits-like = gut für { $names }
together-fits-fine = in Ordnung für { $names }
together-fits-not = nicht ganz für { $names }
together-all-love = ihr werdet ihn alle lieben
together-all-like = gut für euch alle
together-all-fine = in Ordnung für euch alle
together-all-not = für niemanden von euch ganz das Richtige
