similar-command = Des films comme celui que tu nommes
similar-usage = Dis-moi un film, et j'en cherche d'autres du même genre : <b>/similar Heat</b>
