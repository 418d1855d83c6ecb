package de.zielforum.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real PostgreSQL: one server for the JVM, a new and empty database for each start of the
 * application. Use with {@code @QuarkusTestResource(PostgresTestResource.class)}.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return settings();
    }

    static Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                SharedPostgres.newDatabase("zielforum"),
                "quarkus.datasource.username",
                "zielforum",
                "quarkus.datasource.password",
                SharedPostgres.PASSWORD);
    }

    /** The server outlives the application; it stops with the JVM. */
    @Override
    public void stop() {}
}
