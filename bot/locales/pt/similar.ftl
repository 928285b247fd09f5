similar-command = Filmes como um que você disser
similar-usage = Me diga um filme, e eu acho outros parecidos: <b>/similar Heat</b>
