package de.zielforum.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The little the local stack changes in a realm after its import. */
final class KeycloakAdmin {

    private static final List<String> CLIENTS_WITH_PAGES = List.of("zielforum-pages", "zielforum-api");

    private final String realm;
    private final String token;

    private KeycloakAdmin(String realm, String token) {
        this.realm = realm;
        this.token = token;
    }

    static KeycloakAdmin on(LocalKeycloak keycloak, String administratorPassword) {
        var answer = Http.postForm(
                keycloak.url() + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        LocalKeycloak.ADMINISTRATOR,
                        "password",
                        administratorPassword));
        return new KeycloakAdmin(
                keycloak.url() + "/admin/realms/" + LocalKeycloak.REALM,
                answer.path("access_token").asText());
    }

    /**
     * Tells Keycloak where the application is now.
     *
     * @param redirects the addresses people may be sent back to after signing in or out
     */
    void moveApplicationTo(String url, String redirects) {
        for (var clientId : CLIENTS_WITH_PAGES) {
            var client = client(clientId);
            client.put("rootUrl", url);
            client.putArray("redirectUris").add(redirects);
            Http.put(realm + "/clients/" + client.path("id").asText(), token, client);
        }
    }

    ObjectNode client(String clientId) {
        return (ObjectNode)
                Http.get(realm + "/clients?clientId=" + clientId, token).get(0);
    }
}
