absent-others = Também de { $director } tenho { $films }.
absent-rate-button = Avaliar { $film }
