package de.zielforum.area;

/**
 * Something in a file of areas that keeps it from being imported.
 *
 * @param feature the number of the feature in the file, beginning with 1; 0 when the file as a whole is meant
 * @param code the code the feature gives itself, or an empty text
 * @param message what is wrong, in the reader's language
 */
public record AreaProblem(int feature, String code, String message) {}
