package de.zielforum.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
            if (values.containsKey(name)) {
                throw new Misused("Die Angabe " + name + " steht zweimal da.");
            } else if (plain.contains(argument)) {
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

    /**
     * Nothing may be written over a file that is read, nor two results into the same file.
     *
     * @param read names of files that are read, besides the table
     * @param written names of files that are written
     */
    void requireApart(List<String> read, List<String> written) throws Misused {
        var taken = new LinkedHashMap<String, Path>();
        taken.put("als Tabelle", file);
        read.stream().filter(values::containsKey).forEach(name -> taken.put("hinter " + name, path(name)));
        for (var name : written) {
            if (values.containsKey(name)) {
                requireFree(name, taken);
                taken.put("hinter " + name, path(name));
            }
        }
    }

    private void requireFree(String name, Map<String, Path> taken) throws Misused {
        for (var other : taken.entrySet()) {
            if (isSame(path(name), other.getValue())) {
                throw new Misused("Die Datei hinter " + name + " ist schon " + other.getKey() + " genannt: "
                        + path(name) + ". Sie würde überschrieben; nennen Sie eine andere.");
            }
        }
    }

    /** Whether two paths lead to the same file, however they are written, and also where there is none yet. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other)
                    ? Files.isSameFile(one, other)
                    : place(one).equals(place(other));
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Where a file is or would be. */
    private static Path place(Path file) throws IOException {
        var absolute = file.toAbsolutePath();
        var folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** The file that a name gives, or null. */
    Path path(String name) {
        return values.containsKey(name) ? Path.of(values.get(name)) : null;
    }
}
