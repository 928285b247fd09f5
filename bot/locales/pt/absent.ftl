absent-others = Da mesma direção, { $director }, tenho { $films }.
absent-rate-button = Avaliar { $film }
