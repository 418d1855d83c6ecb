package de.zielforum.indicator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a command on a table was called with: one file, and named values as {@code --name value} or {@code --name=value}.
 *
 * @param file the table
 * @param values by name, with the two dashes; what stands without a value has an empty one
 */
record CommandLine(Path file, Map<String, String> values) {

    /** The command was called in a way it does not understand. */
    static final class Misused extends Exception {

        private static final long serialVersionUID = 1;

        Misused(String message) {
            super(message);
        }
    }

    /**
     * Reads the arguments.
     *
     * @param valued names that take a value
     * @param plain names that take none
     */
    static CommandLine of(List<String> arguments, Set<String> valued, Set<String> plain) throws Misused {
        Path file = null;
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                if (file != null) {
                    throw new Misused("Es kann nur eine Tabelle genannt werden.");
                }
                file = Path.of(argument);
                continue;
            }
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (plain.contains(argument)) {
                values.put(argument, "");
            } else if (!valued.contains(name)) {
                throw new Misused("Die Angabe " + name + " gibt es nicht.");
            } else if (equals < 0 && i + 1 == arguments.size()) {
                throw new Misused("Hinter " + name + " fehlt der Wert.");
            } else {
                values.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
            }
        }
        if (file == null) {
            throw new Misused("Es fehlt die Datei mit der Tabelle.");
        }
        return new CommandLine(file, Map.copyOf(values));
    }

    /** The file that a name gives, or null. */
    Path path(String name) {
        return values.containsKey(name) ? Path.of(values.get(name)) : null;
    }
}
