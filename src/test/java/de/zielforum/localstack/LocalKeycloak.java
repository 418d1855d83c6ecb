package de.zielforum.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A Keycloak server with the realm {@code zielforum} and our login theme, keeping its data in PostgreSQL. */
public final class LocalKeycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "admin";
    static final String REALM = "zielforum";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ChildProcess process;
    private final String url;

    private LocalKeycloak(ChildProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * What a Keycloak server needs.
     *
     * @param folder where its log goes
     * @param programs where the distribution is or will be unpacked
     * @param port the port to listen on; a part of the issuer in all tokens
     * @param realm imported unless the database has the realm already
     * @param placeholders values for the realm's placeholders, passed to Keycloak by environment
     * @param applicationUrl of the pages, without a slash at its end
     */
    record Plan(
            Path folder,
            Path programs,
            int port,
            String jdbcUrl,
            String databaseUser,
            String databasePassword,
            String administratorPassword,
            RealmFile realm,
            Map<String, String> placeholders,
            String applicationUrl) {}

    /**
     * Starts the server and returns when the realm answers.
     *
     * @throws LocalStackException if it does not come up
     */
    static LocalKeycloak start(Plan plan) {
        var project = Project.current();
        var programs = KeycloakPrograms.unpackedBelow(plan.programs().toAbsolutePath(), project.keycloakArchive());
        Folders.mirror(project.loginTheme(), programs.theme("zielforum"));
        plan.realm().write(programs.importedRealm());

        stopLeftover(plan.folder());
        var url = "http://localhost:" + plan.port();
        var process = ChildProcess.start(
                "Keycloak",
                programs.line(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + plan.port(),
                        "--hostname=" + url,
                        "--db-url=" + plan.jdbcUrl(),
                        "--db-username=" + plan.databaseUser(),
                        "--db-pool-max-size=20"),
                environment(plan),
                log(plan.folder()));
        var keycloak = new LocalKeycloak(process, url);
        process.awaitReady(() -> Http.answers(keycloak.issuer() + "/.well-known/openid-configuration"), PATIENCE);
        return keycloak;
    }

    /** Ends the server a killed process left running, so that its port is free again. */
    static void stopLeftover(Path folder) {
        ChildProcess.stopLeftover(log(folder));
    }

    private static Path log(Path folder) {
        return folder.toAbsolutePath().resolve("keycloak.log");
    }

    private static Map<String, String> environment(Plan plan) {
        var environment = new HashMap<>(plan.placeholders());
        environment.putAll(KeycloakPrograms.javaHome());
        environment.put("ZIELFORUM_URL", plan.applicationUrl());
        environment.put("KC_DB_PASSWORD", plan.databasePassword());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", plan.administratorPassword());
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return environment;
    }

    /** Where Keycloak answers. */
    public String url() {
        return url;
    }

    /** The address of the realm, which is also the issuer in its tokens. */
    public String issuer() {
        return url + "/realms/" + REALM;
    }

    CompletableFuture<ChildProcess> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }
}
