package de.zielforum.area;

import de.zielforum.shared.act.Actor;

/** Who may do what with areas. Reading is free to everybody. */
public final class AreaPermissions {

    /** The duty that keeps areas and figures. */
    public static final String DUTY = "statistics";

    private AreaPermissions() {}

    /** Bringing in areas and their boundaries. */
    public static boolean mayImport(Actor actor) {
        return actor.actor() != null && actor.holds(DUTY);
    }
}
