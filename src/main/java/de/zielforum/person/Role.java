package de.zielforum.person;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The realm roles; the duties of the administration are roles of their own. */
public enum Role {
    RESIDENT,
    INITIATIVE,
    PROVIDER,
    ADMINISTRATION,
    MODERATION,
    PLANNING,
    STATISTICS,
    ACCOUNTS;

    /** The duties that {@link #ADMINISTRATION} is composed of. */
    public static final Set<Role> DUTIES = EnumSet.of(MODERATION, PLANNING, STATISTICS, ACCOUNTS);

    /** The role's name in the realm. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
