package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LocalKeycloakTest {

    private final String users = SharedKeycloak.url() + "/admin/realms/zielforum/users";
    private final String token = tokenOfAccounts();

    @Test
    void knowsThePeopleOfTheDemonstrationByTheirSubjects() {
        for (var person : DemoPerson.all()) {
            var user = Http.get(users + "/" + person.subject(), token);

            assertThat(user.path("username").asText()).isEqualTo(person.username());
            assertThat(user.path("firstName").asText() + " "
                            + user.path("lastName").asText())
                    .isEqualTo(person.name());
            assertThat(rolesOf(person)).containsAll(person.roles());
        }
    }

    @Test
    void givesAdministrationAllItsDutiesAndAPlannerOnlyHers() {
        assertThat(rolesOf(person("uwe.thomsen")))
                .contains("administration", "moderation", "planning", "statistics", "accounts", "resident");
        assertThat(rolesOf(person("birte.lorenzen")))
                .contains("planning", "resident")
                .doesNotContain("administration", "moderation", "statistics", "accounts");
    }

    @Test
    void letsTheAccountsClientManagePeopleAndNothingElse() {
        var realm = SharedKeycloak.url() + "/admin/realms/zielforum";

        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> Http.get(realm + "/clients", token))
                .withMessageContaining("403");
        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> Http.get(realm + "/events", token))
                .withMessageContaining("403");
    }

    @Test
    void givesNoTokenForAPasswordAlone() {
        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> Http.postForm(
                        SharedKeycloak.issuer() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "zielforum-pages",
                                "client_secret", SharedKeycloak.PAGES_SECRET,
                                "username", "anna.petersen",
                                "password", SharedKeycloak.PASSWORD)))
                .withMessageContaining("unauthorized_client");
    }

    private static String tokenOfAccounts() {
        return Http.postForm(
                        SharedKeycloak.issuer() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "zielforum-accounts",
                                "client_secret", SharedKeycloak.ACCOUNTS_SECRET))
                .path("access_token")
                .asText();
    }

    private static DemoPerson person(String username) {
        return DemoPerson.all().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rolesOf(DemoPerson person) {
        var roles = Http.get(users + "/" + person.subject() + "/role-mappings/realm/composite", token);
        return StreamSupport.stream(roles.spliterator(), false)
                .map((JsonNode role) -> role.path("name").asText())
                .toList();
    }
}
