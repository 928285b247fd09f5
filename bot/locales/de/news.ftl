news-disk-full = Die Platte ist zu { $percent } % voll: Ich antworte weiter, aber trainiert wird erst wieder, wenn Platz ist. /status
news-training-failed = Training { $run } ist fehlgeschlagen; das Modell im Einsatz antwortet weiter. /status sagt, warum.
news-token-refused = { $platform } hat mein Token abgelehnt, und ich musste aufhören. Jetzt bin ich wieder da.
news-other-bot = Ein anderes Programm benutzt mein Token auf { $platform }: Halte eines der beiden an, sonst bekommt niemand Antwort.
news-told-to-wait = { $platform } nimmt { $wait } lang keine Nachrichten von mir an: So lange warten sie.
