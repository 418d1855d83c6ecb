package de.zielforum.localstack;

import java.nio.file.Path;

/**
 * What the launcher was asked for.
 *
 * @param demonstration whether a new data folder gets demonstration data
 * @param development whether Quarkus runs in development mode instead of the packaged application
 */
record StartOptions(int port, Path data, boolean demonstration, boolean development) {

    static StartOptions of(String... arguments) {
        var port = 8080;
        var data = Path.of("data");
        var demonstration = true;
        var development = false;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port" -> port = port(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--empty" -> demonstration = false;
                case "--development" -> development = true;
                default ->
                    throw new LocalStackException(
                            "Die Angabe " + arguments[i] + " gibt es nicht. ./zielforum help nennt alle.");
            }
        }
        return new StartOptions(port, data, demonstration, development);
    }

    private static String value(String[] arguments, int position) {
        if (position == arguments.length) {
            throw new LocalStackException("Hinter " + arguments[position - 1] + " fehlt der Wert.");
        }
        return arguments[position];
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new LocalStackException("Der Port muss eine Zahl von 1 bis 65535 sein, nicht " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
