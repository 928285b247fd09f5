absent-others = De la misma dirección, { $director }, tengo { $films }.
absent-rate-button = Puntuar { $film }
