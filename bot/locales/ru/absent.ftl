absent-others = Того же режиссёра ({ $director }) у меня есть { $films }.
absent-rate-button = Оценить { $film }
