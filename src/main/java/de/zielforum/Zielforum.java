package de.zielforum;

import de.zielforum.indicator.ImportCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the application. A production start without the settings it cannot do without says which are missing and stops, rather
 * than falling back to anything.
 */
@QuarkusMain
public class Zielforum {

    /** The exit code for a configuration error, as in {@code sysexits.h}. */
    private static final int CONFIGURATION = 78;

    /** What an operator has to set; see docs/operations.md. */
    static final List<String> NEEDED = List.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CLIENT_ID",
            "QUARKUS_OIDC_CREDENTIALS_SECRET",
            "ZIELFORUM_VOTING_KEY");

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("import")) {
            bringIn(List.of(args).subList(1, args.length));
            return;
        }
        var missing = NEEDED.stream().filter(name -> !given(name)).toList();
        if (!missing.isEmpty() && !Files.exists(Path.of("config", "application.properties"))) {
            System.err.println(
                    "Zielforum startet nicht, denn diese Einstellungen fehlen: " + String.join(", ", missing) + ".");
            System.err.println("Setzen Sie sie als Umgebungsvariablen. Was sie bedeuten, steht in docs/operations.md.");
            System.err.println("Zum Ausprobieren ohne eigene Server: ./zielforum start");
            System.exit(CONFIGURATION);
        }
        Quarkus.run(args);
    }

    /** Brings in a file and ends: without pages, without sign-in, and without the work that is done by time. */
    private static void bringIn(List<String> arguments) {
        ImportCommand.SETTINGS.forEach(System::setProperty);
        Quarkus.run(
                ImportCommand.class,
                (code, failure) -> {
                    if (failure != null) {
                        ImportCommand.explain(failure);
                    }
                    System.exit(code);
                },
                arguments.toArray(String[]::new));
    }

    private static boolean given(String name) {
        var property =
                System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        var variable = System.getenv(name);
        return (variable != null && !variable.isBlank()) || (property != null && !property.isBlank());
    }
}
