rollback-command = Volver al modelo anterior
rollback-nothing = No ha cambiado nada: { $error }
rollback-done =
    <b>Hemos vuelto atrás.</b>
    En servicio: { $version }
    Antes: { $before }
rollback-none = ninguno
