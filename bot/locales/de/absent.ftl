absent-others = Auch von { $director } habe ich { $films }.
absent-rate-button = { $film } bewerten
