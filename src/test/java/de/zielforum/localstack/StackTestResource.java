package de.zielforum.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test a real PostgreSQL and a real Keycloak: one of each for the JVM, a new and empty database for
 * each start of the application. Everybody of {@code demo/people.json} can sign in with {@link #PASSWORD}.
 */
public final class StackTestResource implements QuarkusTestResourceLifecycleManager {

    /** The password of everybody who can sign in. */
    public static final String PASSWORD = SharedKeycloak.PASSWORD;

    private static final String COOKIE_SECRET = "a-secret-for-cookies-of-enough-length-in-tests";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(PostgresTestResource.settings());
        settings.put("quarkus.oidc.auth-server-url", SharedKeycloak.issuer());
        // the tests' own settings describe a provider that is not there
        settings.put("quarkus.oidc.discovery-enabled", "true");
        settings.put("quarkus.oidc.jwks.resolve-early", "true");
        settings.put("quarkus.oidc.client-id", "zielforum-pages");
        settings.put("quarkus.oidc.credentials.secret", SharedKeycloak.PAGES_SECRET);
        settings.put("quarkus.oidc.token-state-manager.encryption-secret", COOKIE_SECRET);
        settings.put("quarkus.oidc.authentication.state-secret", COOKIE_SECRET);
        settings.put("quarkus.oidc.api.auth-server-url", SharedKeycloak.issuer());
        settings.put("quarkus.oidc.api.discovery-enabled", "true");
        settings.put("quarkus.oidc.api.jwks.resolve-early", "true");
        return settings;
    }

    /** The servers outlive the application; they stop with the JVM. */
    @Override
    public void stop() {}
}
