package de.zielforum.localstack;

import java.util.Map;

/** One Keycloak with the people of the demonstration for all tests of this JVM; see {@link SharedPostgres}. */
final class SharedKeycloak {

    static final String PAGES_SECRET = "secret-of-the-pages-in-tests";
    static final String ACCOUNTS_SECRET = "secret-of-the-accounts-in-tests";
    static final String PASSWORD = "zielforum-in-tests";

    private static final String URL_PROPERTY = "zielforum.test.keycloak-url";
    private static final String ANY_LOCAL_PORT = "http://localhost:*";

    private SharedKeycloak() {}

    /** The address of the running server, without a realm. */
    static String url() {
        synchronized (System.class) {
            var url = System.getProperty(URL_PROPERTY);
            if (url == null) {
                url = startServer();
                System.setProperty(URL_PROPERTY, url);
            }
            return url;
        }
    }

    static String issuer() {
        return url() + "/realms/" + LocalKeycloak.REALM;
    }

    private static String startServer() {
        var realm = RealmFile.read(Project.current().realmFile()).with(DemoPerson.all());
        var keycloak = LocalKeycloak.start(new LocalKeycloak.Plan(
                SharedPostgres.folder(),
                SharedPostgres.PROGRAMS,
                Ports.free(),
                SharedPostgres.newDatabase("keycloak"),
                "keycloak",
                SharedPostgres.PASSWORD,
                PASSWORD,
                realm,
                Map.of(
                        "ZIELFORUM_PAGES_SECRET",
                        PAGES_SECRET,
                        "ZIELFORUM_ACCOUNTS_SECRET",
                        ACCOUNTS_SECRET,
                        RealmFile.DEMONSTRATION_PASSWORD,
                        PASSWORD),
                "http://localhost:8081"));
        // each application in the tests may listen on a port of its own
        KeycloakAdmin.on(keycloak, PASSWORD).moveApplicationTo("http://localhost:8081", ANY_LOCAL_PORT);
        return keycloak.url();
    }
}
