several-saved = Записано:
several-saved-one = Записано: { $film }
several-as-before = как и раньше
several-before = было { $before }
several-between = { $written } — между делениями
several-absent = Такого у меня нет: { $films }.
several-absent-until = Такого у меня нет: { $films }. Мой каталог заканчивается на { $year } годе.
