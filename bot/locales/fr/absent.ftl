absent-others = Également de { $director }, j'ai { $films }.
absent-rate-button = Noter { $film }
