several-saved = Enregistré :
several-saved-one = Enregistré : { $film }
several-as-before = comme avant
several-before = avant : { $before }
several-between = { $written } tombe entre deux
several-absent = Je n'ai pas { $films }.
several-absent-until = Je n'ai pas { $films } : mes films s'arrêtent en { $year }.
