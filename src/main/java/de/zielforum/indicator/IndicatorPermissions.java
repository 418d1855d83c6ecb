package de.zielforum.indicator;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/** Who may do what with indicators and figures. Published figures are free to everybody. */
public final class IndicatorPermissions {

    private IndicatorPermissions() {}

    /** Bringing in indicators and editions, seeing, checking, publishing and discarding editions. */
    public static boolean mayImport(Viewer viewer) {
        return viewer.signedIn() && viewer.is(Role.STATISTICS);
    }

    /** Keeping a figure as evidence; whoever may write something may cite. */
    public static boolean mayCite(Viewer viewer) {
        return viewer.signedIn();
    }
}
