rollback-command = Voltar ao modelo anterior
rollback-nothing = Nada mudou: { $error }
rollback-others = /models mostra os outros; qualquer um pode ser usado.
rollback-done =
    <b>Voltamos atrás.</b>
    Em uso: { $version }
    Antes: { $before }
rollback-none = nenhum
