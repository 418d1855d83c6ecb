package de.zielforum.indicator.exchange;

import java.util.List;

/**
 * Something that is wrong with a file, or worth knowing about it.
 *
 * @param error whether the file cannot be used because of it
 * @param line where, from 1; 0 for the file as a whole
 * @param column name of the column, or an empty text
 * @param rule which rule is broken; the message about it is {@code problem_<rule>}
 * @param arguments what the message names
 */
public record Flaw(boolean error, int line, String column, String rule, List<String> arguments) {

    /** The file cannot be used. */
    public static Flaw error(int line, String column, String rule, String... arguments) {
        return new Flaw(true, line, column, rule, List.of(arguments));
    }

    /** The file can be used, but somebody should look. */
    public static Flaw warning(int line, String column, String rule, String... arguments) {
        return new Flaw(false, line, column, rule, List.of(arguments));
    }
}
