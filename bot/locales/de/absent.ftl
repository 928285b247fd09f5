absent-others = Von { $director }, die oder der auch hier Regie führte, habe ich { $films }.
absent-rate-button = { $film } bewerten
