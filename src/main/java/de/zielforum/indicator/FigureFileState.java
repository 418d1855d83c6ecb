package de.zielforum.indicator;

/**
 * How far the reading of a file has come.
 *
 * @param working whether it waits to be read or is being read
 * @param phase what is done just now; null before it begins
 * @param done how many rows are behind it
 * @param whole how many there are; 0 while that is not known
 * @param report what was found, or null before the end
 * @param edition what was made of it, or null
 */
public record FigureFileState(
        FigureFileId id,
        String fileName,
        String note,
        boolean working,
        ImportProgress.Phase phase,
        long done,
        long whole,
        ImportReport report,
        EditionId edition) {

    /** Whether it was read and could not be taken. */
    public boolean refused() {
        return !working && report != null && edition == null;
    }
}
