random-command = Un film tiré parmi ceux qui te plairaient
random-arguments = [MOTS]
random-none = Je n'ai plus rien à tirer au sort. /recommend again montre ce que tu as déjà vu passer.
random-near = Je n'ai aucun film qui soit tout cela ; celui-ci s'en approche.
random-another-button = Un autre
