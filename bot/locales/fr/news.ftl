news-disk-full = Le disque est plein à { $percent } % : je continue de répondre, mais pas d'entraînement avant qu'il y ait de la place. /status
news-training-failed = L'entraînement { $run } a échoué ; le modèle en service continue de répondre. /status dit pourquoi.
news-token-refused = { $platform } a refusé mon jeton, et j'ai dû m'arrêter. Me revoilà.
news-other-bot = Un autre programme utilise mon jeton sur { $platform } : arrête l'un des deux, sinon personne n'a de réponse.
news-told-to-wait = { $platform } n'accepte pas mes messages pendant { $wait } : ils attendent jusque-là.
