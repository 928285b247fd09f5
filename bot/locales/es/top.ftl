top-command = Las que más gustan, por género o década
top-arguments = [GÉNERO] [DÉCADA]
top-usage = Dime un género, una década o ambas cosas: <b>/top horror 1970s</b>
