similar-command = Películas como la que me digas
similar-usage = Dime una película y te busco otras parecidas: <b>/similar Heat</b>
