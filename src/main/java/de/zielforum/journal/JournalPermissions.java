package de.zielforum.journal;

import de.zielforum.person.Viewer;

/** Who may read the journal; nobody may change it. */
public final class JournalPermissions {

    private JournalPermissions() {}

    /** Anybody with a duty of the administration. */
    public static boolean mayRead(Viewer viewer) {
        return viewer.inAdministration();
    }
}
