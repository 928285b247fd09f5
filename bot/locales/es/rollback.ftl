rollback-command = Volver al modelo anterior
rollback-nothing = No ha cambiado nada: { $error }
rollback-others = /models muestra los demás; se puede usar cualquiera.
rollback-done =
    <b>Hemos vuelto atrás.</b>
    En servicio: { $version }
    Antes: { $before }
rollback-none = ninguno
