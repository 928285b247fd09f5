absent-others = También de { $director } tengo { $films }.
absent-rate-button = Puntuar { $film }
