package de.zielforum.indicator;

import java.nio.file.Path;

/** What is wrong with a file, said in a way that tells where. */
final class UnusableFile extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param line from 1, or 0 where it is about the whole file
     * @param column its name, or empty
     * @param reason in a sentence
     */
    UnusableFile(Path file, long line, String column, String reason) {
        super(file + where(line, column) + ": " + reason);
    }

    private static String where(long line, String column) {
        return (line > 0 ? ", Zeile " + line : "") + (column.isEmpty() ? "" : ", Spalte " + column);
    }
}
