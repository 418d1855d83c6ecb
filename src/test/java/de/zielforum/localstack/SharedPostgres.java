package de.zielforum.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One PostgreSQL server for all tests of this JVM. Quarkus loads test resources in a class loader per application, so
 * what must be shared is kept in system properties, which every class loader sees.
 */
final class SharedPostgres {

    static final Path TEST_STACKS = Path.of("target", "local-stack");
    static final Path PROGRAMS = TEST_STACKS.resolve("programs");
    static final String PASSWORD = "test";

    private static final String PORT_PROPERTY = "zielforum.test.postgres-port";
    private static final String DATABASES_PROPERTY = "zielforum.test.databases";

    private SharedPostgres() {}

    /** The JDBC URL of a new, empty database owned by the given role with {@link #PASSWORD}. */
    static String newDatabase(String role) {
        synchronized (System.class) {
            var port = Integer.getInteger(PORT_PROPERTY);
            if (port == null) {
                port = startServer();
                System.setProperty(PORT_PROPERTY, port.toString());
            }
            var number = Integer.getInteger(DATABASES_PROPERTY, 0) + 1;
            System.setProperty(DATABASES_PROPERTY, Integer.toString(number));
            var database = role + "_" + number;
            var admin = new PostgresAdmin(port, PASSWORD);
            admin.provide(database, role, PASSWORD);
            return admin.jdbcUrl(database);
        }
    }

    private static int startServer() {
        sweep();
        return LocalPostgres.start(folder(), PROGRAMS, Ports.free(), PASSWORD).port();
    }

    /** What the servers of this JVM keep; the next run of the tests removes it. */
    static Path folder() {
        return TEST_STACKS.resolve("tests-" + ProcessHandle.current().pid());
    }

    /** Removes what earlier test runs left behind, servers of killed runs included. */
    private static void sweep() {
        if (!Files.isDirectory(TEST_STACKS)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(TEST_STACKS, "tests-*")) {
            folders.forEach(folder -> LocalPostgres.discard(folder, PROGRAMS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
