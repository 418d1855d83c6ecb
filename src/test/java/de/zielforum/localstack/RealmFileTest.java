package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private final RealmFile file = RealmFile.read(Project.current().realmFile());
    private final JsonNode realm = file.json();

    @Test
    void hasTheRolesOfTheDomain() {
        assertThat(names(realm.at("/roles/realm")))
                .containsExactlyInAnyOrder(
                        "resident",
                        "initiative",
                        "provider",
                        "administration",
                        "moderation",
                        "planning",
                        "statistics",
                        "accounts",
                        "default-roles-zielforum");
    }

    @Test
    void composesAdministrationOfItsDuties() {
        assertThat(texts(role("administration").at("/composites/realm")))
                .containsExactlyInAnyOrder("moderation", "planning", "statistics", "accounts");
    }

    @Test
    void makesNewAccountsResidents() {
        assertThat(realm.at("/defaultRole/name").asText()).isEqualTo("default-roles-zielforum");
        assertThat(texts(role("default-roles-zielforum").at("/composites/realm")))
                .containsExactly("resident");
    }

    @Test
    void containsNoSecret() {
        assertThat(realm.findValues("secret"))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secret.asText()).matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void containsNobodyButTheServiceAccount() {
        assertThat(realm.path("users")).hasSize(1);
        assertThat(realm.at("/users/0/serviceAccountClientId").asText()).isEqualTo("zielforum-accounts");
    }

    @Test
    void asksEveryClientWithPagesForProofOfPossession() {
        assertThat(stream(realm.path("clients"))
                        .filter(client -> client.path("standardFlowEnabled").asBoolean()))
                .hasSize(2)
                .allSatisfy(client -> assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256"));
    }

    @Test
    void addsThePeopleOfTheDemonstrationWithoutTheirPassword() {
        var people = DemoPerson.all();

        file.with(people);

        assertThat(people).hasSizeGreaterThanOrEqualTo(8);
        assertThat(realm.path("users")).hasSize(1 + people.size());
        assertThat(realm.at("/users/1/id").asText()).isEqualTo(people.getFirst().subject());
        assertThat(realm.at("/users/1/credentials/0/value").asText()).isEqualTo("${ZIELFORUM_DEMONSTRATION_PASSWORD}");
    }

    @Test
    void letsTheFirstAccountChooseAPasswordOfItsOwn() {
        file.withFirstAccount("verwaltung");

        assertThat(texts(realm.at("/users/1/realmRoles"))).contains("administration");
        assertThat(texts(realm.at("/users/1/requiredActions"))).containsExactly("UPDATE_PASSWORD");
    }

    private JsonNode role(String name) {
        return stream(realm.at("/roles/realm"))
                .filter(role -> role.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode roles) {
        return stream(roles).map(role -> role.path("name").asText()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
