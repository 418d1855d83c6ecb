package de.zielforum.indicator;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** Tells nobody. */
    ImportProgress NONE = (phase, done, whole) -> {};

    /** What an import does, one after the other. */
    enum Phase {
        READING,
        CHECKING,
        STORING
    }

    /**
     * @param done how many rows are behind it
     * @param whole how many there are in all; 0 while that is not known
     */
    void at(Phase phase, long done, long whole);
}
