package de.zielforum.indicator;

/**
 * Something in a file that keeps it from being imported, or that is worth a look.
 *
 * @param line the line in the file, beginning with 1; 0 when the file as a whole is meant
 * @param column the column's name in the file's heading, or an empty text
 * @param message what is wrong, in the reader's language
 */
public record ImportProblem(int line, String column, String message) {}
