package de.zielforum.shared.error;

/** The thing is visible to this person, but the act is not allowed to them (403). */
public final class Forbidden extends RuntimeException {

    public Forbidden() {
        super("forbidden");
    }

    /**
     * Guards an act.
     *
     * @throws Forbidden unless {@code allowed}
     */
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
    }
}
