package de.zielforum.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** PostgreSQL and Keycloak on one data folder, and the settings an application needs to use them. */
public final class LocalStack implements AutoCloseable {

    /** The account an installation without demonstration begins with. */
    public static final String FIRST_ACCOUNT = "verwaltung";

    private static final String MUNICIPALITY = "ZIELFORUM_MUNICIPALITY";
    private static final String HEADING = "Was dieser Datenordner sich von Start zu Start merkt.";
    private static final String DEMONSTRATION = "demonstration";
    static final String POSTGRES_PORT = "postgresql.port";
    private static final String KEYCLOAK_PORT = "keycloak.port";
    private static final String APPLICATION_URL = "application.url";

    private final Path folder;
    private final int applicationPort;
    private final Consumer<String> progress;
    private final FolderLock lock;
    private final Secrets secrets;
    private final Settings memory;
    private LocalPostgres postgres;
    private LocalKeycloak keycloak;

    private LocalStack(Path folder, int applicationPort, Consumer<String> progress) {
        this.folder = folder.toAbsolutePath().normalize();
        this.applicationPort = applicationPort;
        this.progress = progress;
        this.lock = FolderLock.of(this.folder);
        this.secrets = Secrets.of(this.folder);
        this.memory = Settings.of(this.folder.resolve("stack.properties"), HEADING);
    }

    /**
     * Starts both servers and returns when they answer.
     *
     * @param folder keeps all data; made if missing
     * @param applicationPort where the application will listen on this machine
     * @param demonstration whether a new folder gets the people of the demonstration; an existing folder stays what it
     *     is
     * @param progress is told in German what happens
     * @throws LocalStackException if the folder or the application's port is in use, or a server does not come up
     */
    public static LocalStack start(Path folder, int applicationPort, boolean demonstration, Consumer<String> progress) {
        var stack = new LocalStack(folder, applicationPort, progress);
        try {
            stack.stopLeftovers();
            stack.requireFreePort();
            stack.memory.putIfAbsent(DEMONSTRATION, () -> Boolean.toString(demonstration));
            stack.startPostgres();
            stack.startKeycloak();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** What a killed launcher left running holds the ports this start wants to use again. */
    private void stopLeftovers() {
        ChildProcess.stopLeftover(applicationLog());
        LocalKeycloak.stopLeftover(keycloakFolder());
        LocalPostgres.stopLeftover(postgresFolder(), programs());
    }

    private void requireFreePort() {
        if (!Ports.isFree(applicationPort)) {
            throw new LocalStackException("Der Port " + applicationPort
                    + " wird schon von einem anderen Programm benutzt. Wählen Sie einen anderen, zum Beispiel mit"
                    + " --port " + (applicationPort + 1) + ".");
        }
    }

    private void startPostgres() {
        progress.accept("PostgreSQL startet …");
        var port = Ports.freeOr(memory.number(POSTGRES_PORT));
        postgres = LocalPostgres.start(postgresFolder(), programs(), port, secrets.get(Secret.DATABASE_ADMINISTRATOR));
        postgres.admin().provide("zielforum", "zielforum", secrets.get(Secret.DATABASE));
        postgres.admin().provide("keycloak", "keycloak", secrets.get(Secret.DATABASE_KEYCLOAK));
        remember(POSTGRES_PORT, port);
    }

    private void startKeycloak() {
        var firstTime = memory.get(KEYCLOAK_PORT).isEmpty();
        progress.accept(
                firstTime
                        ? "Keycloak wird eingerichtet und startet; beim ersten Mal dauert das etwa eine Minute …"
                        : "Keycloak startet …");
        var port = Ports.freeOr(firstTime ? applicationPort + 100 : memory.number(KEYCLOAK_PORT));
        keycloak = LocalKeycloak.start(new LocalKeycloak.Plan(
                keycloakFolder(),
                programs(),
                port,
                postgres.jdbcUrl("keycloak"),
                "keycloak",
                secrets.get(Secret.DATABASE_KEYCLOAK),
                secrets.get(Secret.KEYCLOAK_ADMINISTRATOR),
                realm(),
                placeholders(),
                applicationUrl()));
        if (!firstTime && !memory.get(APPLICATION_URL).equals(Optional.of(applicationUrl()))) {
            KeycloakAdmin.on(keycloak, secrets.get(Secret.KEYCLOAK_ADMINISTRATOR))
                    .moveApplicationTo(applicationUrl(), applicationUrl() + "/*");
        }
        memory.put(APPLICATION_URL, applicationUrl());
        remember(KEYCLOAK_PORT, port);
    }

    private RealmFile realm() {
        var realm = RealmFile.read(Project.current().realmFile());
        return demonstration() ? realm.with(DemoPerson.all()) : realm.withFirstAccount(FIRST_ACCOUNT);
    }

    private Map<String, String> placeholders() {
        return Map.of(
                MUNICIPALITY,
                municipality(),
                "ZIELFORUM_PAGES_SECRET",
                secrets.get(Secret.PAGES_CLIENT),
                "ZIELFORUM_ACCOUNTS_SECRET",
                secrets.get(Secret.ACCOUNTS_CLIENT),
                RealmFile.DEMONSTRATION_PASSWORD,
                secrets.get(Secret.DEMONSTRATION_PASSWORD),
                RealmFile.FIRST_ACCOUNT_PASSWORD,
                secrets.get(Secret.FIRST_ACCOUNT_PASSWORD));
    }

    /** Whose name stands in the header, for the application and for the pages of Keycloak. */
    private String municipality() {
        return System.getenv().getOrDefault(MUNICIPALITY, demonstration() ? "Flensburg" : "");
    }

    private void remember(String key, int port) {
        memory.put(key, Integer.toString(port));
        memory.save();
    }

    private Path postgresFolder() {
        return folder.resolve("postgresql");
    }

    private Path keycloakFolder() {
        return folder.resolve("keycloak");
    }

    private Path programs() {
        return folder.resolve("programs");
    }

    /** The environment that makes the packaged application use these servers. */
    public Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(applicationPort));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("zielforum"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "zielforum");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Secret.DATABASE));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
        environment.put("QUARKUS_OIDC_CLIENT_ID", "zielforum-pages");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get(Secret.PAGES_CLIENT));
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get(Secret.SESSION_COOKIE));
        environment.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.get(Secret.SIGN_IN_COOKIE));
        environment.put("ZIELFORUM_VOTING_KEY", secrets.get(Secret.VOTING));
        environment.put("QUARKUS_OIDC_API_AUTH_SERVER_URL", keycloak.issuer());
        // people read this log, no machine does
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("ZIELFORUM_DEMO", Boolean.toString(demonstration()));
        return environment;
    }

    /** Whether the folder was made with the people and data of the demonstration. */
    public boolean demonstration() {
        return memory.get(DEMONSTRATION).map(Boolean::parseBoolean).orElseThrow();
    }

    /** Who can sign in to a new installation. */
    public List<DemoPerson> people() {
        return demonstration() ? DemoPerson.all() : List.of();
    }

    public Secrets secrets() {
        return secrets;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    /** Where all data is. */
    public Path folder() {
        return folder;
    }

    /** Where the application started on this stack writes its log. */
    Path applicationLog() {
        return folder.resolve("logs/application.log");
    }

    public String applicationUrl() {
        return "http://localhost:" + applicationPort;
    }

    /** Completes, with the server that ended, when Keycloak ends by itself. */
    CompletableFuture<ChildProcess> onExit() {
        return keycloak.onExit();
    }

    @Override
    public void close() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        lock.close();
    }
}
