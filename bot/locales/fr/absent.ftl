absent-others = De { $director }, à qui on le doit, j'ai { $films }.
absent-rate-button = Noter { $film }
