package de.zielforum.shared.act;

import java.util.UUID;

/** Who acts, as far as features that stand below the people need to know. */
public interface Actor {

    /** The person's id, or null for a visitor. */
    UUID actor();

    /** Whether the person holds a role of the realm, for example {@code statistics}. */
    boolean holds(String realmRole);
}
