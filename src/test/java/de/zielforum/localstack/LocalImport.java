package de.zielforum.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the import command of the packaged application on a data folder of this machine, whether Zielforum is running on it or
 * not; called by the launcher.
 */
public final class LocalImport {

    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** Nobody signs in during an import, so nothing stands behind this address. */
    private static final String NO_SIGN_IN = "http://localhost:9/realms/none";

    /** As the command itself ends when something about its call is wrong. */
    private static final int MISUSED = 2;

    private LocalImport() {}

    /**
     * The first argument is the data folder, the second the folder in which files are named, the others go to the command.
     */
    public static void main(String[] arguments) {
        try {
            System.exit(run(
                    Path.of(arguments[0]).toAbsolutePath(),
                    Path.of(arguments[1]),
                    List.of(arguments).subList(2, arguments.length)));
        } catch (LocalStackException e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Path data, Path caller, List<String> arguments) {
        if (!Files.exists(data.resolve("stack.properties"))) {
            ERR.println("In " + data + " sind noch keine Daten. Beginnen Sie mit ./zielforum start.");
            return MISUSED;
        }
        var memory = Settings.of(data.resolve("stack.properties"), "");
        var secrets = Secrets.of(data);
        var free = FolderLock.tryOf(data);
        if (free.isEmpty()) {
            var running = new PostgresAdmin(
                    memory.number(LocalStack.POSTGRES_PORT), secrets.get(Secret.DATABASE_ADMINISTRATOR));
            return command(running.jdbcUrl("zielforum"), secrets, caller, arguments);
        }
        try (var _ = free.get();
                var postgres = LocalPostgres.start(
                        data.resolve("postgresql"),
                        data.resolve("programs"),
                        Ports.freeOr(memory.number(LocalStack.POSTGRES_PORT)),
                        secrets.get(Secret.DATABASE_ADMINISTRATOR))) {
            return command(postgres.jdbcUrl("zielforum"), secrets, caller, arguments);
        }
    }

    private static int command(String database, Secrets secrets, Path caller, List<String> arguments) {
        return command(
                environment(database, secrets.get(Secret.DATABASE), secrets.get(Secret.VOTING)), caller, arguments);
    }

    /** The settings an import needs. */
    public static Map<String, String> environment(String database, String password, String votingKey) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "zielforum");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", NO_SIGN_IN);
        environment.put("QUARKUS_OIDC_CLIENT_ID", "none");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "none");
        environment.put("ZIELFORUM_VOTING_KEY", votingKey);
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return environment;
    }

    /** How the packaged application is started. */
    public static List<String> applicationLine() {
        return Project.current().applicationLine();
    }

    private static int command(Map<String, String> environment, Path caller, List<String> arguments) {
        var line = new ArrayList<>(applicationLine());
        line.add("import");
        line.addAll(arguments);
        try {
            var builder = new ProcessBuilder(line).inheritIO().directory(caller.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            AtExit.stop(process::destroy);
            return process.waitFor();
        } catch (IOException e) {
            throw new LocalStackException("Zielforum ließ sich nicht starten.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Das Warten auf Zielforum wurde unterbrochen.", e);
        }
    }
}
