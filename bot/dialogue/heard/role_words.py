"""Names of roles, as admins write them. Data for six languages."""

from typing import Final

from bot.dialogue.heard.plain import phrases

ROLES: Final[dict[str, tuple[str, ...]]] = {
    "none": phrases(
        """
        none, no role, nobody, nothing, user, keine, keine rolle, ohne rolle, niemand, ninguno, ninguna,
        ningún rol, sin rol, nadie, aucun, aucun rôle, sans rôle, personne, nenhum, nenhum papel, sem papel,
        ninguém, никто, нет, без роли, никакой, никакая, никакую
        """
    ),
    "moderator": phrases(
        """
        moderator, moderation, moderatorin, moderador, moderadora, moderación, modérateur, modératrice,
        modération, moderação, модератор, модератором, модераторша, модерация
        """
    ),
    "admin": phrases(
        """
        admin, administrator, adminin, administratorin, administrador, administradora, administración,
        administrateur, administratrice, administração, админ, админом, администратор, администратором
        """
    ),
    "owner": phrases(
        """
        owner, besitzer, besitzerin, eigentümer, eigentümerin, inhaber, inhaberin, propietario,
        propietaria, dueño, dueña, propriétaire, proprietário, proprietária, dono, dona, владелец,
        владельцем, владелица, хозяин
        """
    ),
}
"""What a role is called -> by which words."""

BEFORE: Final = phrases(
    """
    as, to, be, is, a, an, as a, as an, to be, als, zu, zum, zur, ist, como, a, de, es, un, una, comme, en,
    est, une, para, é, um, uma, в, как, на
    """
)
"""Between a person and their role."""
