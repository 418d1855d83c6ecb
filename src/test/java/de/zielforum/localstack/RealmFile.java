package de.zielforum.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Keycloak realm as it is imported on the first start. Secrets and addresses stay placeholders in it; Keycloak
 * fills them in from its environment.
 */
final class RealmFile {

    static final String DEMONSTRATION_PASSWORD = "ZIELFORUM_DEMONSTRATION_PASSWORD";
    static final String FIRST_ACCOUNT_PASSWORD = "ZIELFORUM_FIRST_ACCOUNT_PASSWORD";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;

    private RealmFile(ObjectNode realm) {
        this.realm = realm;
    }

    static RealmFile read(Path file) {
        try {
            return new RealmFile((ObjectNode) JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new LocalStackException("Die Datei " + file + " lässt sich nicht lesen.", e);
        }
    }

    ObjectNode json() {
        return realm;
    }

    /** Adds the people of the demonstration, all with one password. */
    RealmFile with(List<DemoPerson> people) {
        for (var person : people) {
            var user = addUser(person.username(), person.email(), person.roles());
            user.put("id", person.subject());
            addName(user, person.name());
            addPassword(user, DEMONSTRATION_PASSWORD);
        }
        return this;
    }

    /** Adds the account an installation without demonstration begins with; it must choose a password of its own. */
    RealmFile withFirstAccount(String username) {
        var user = addUser(username, null, List.of("resident", "administration"));
        addPassword(user, FIRST_ACCOUNT_PASSWORD);
        // the import heeds this, unlike a password marked as temporary
        user.putArray("requiredActions").add("UPDATE_PASSWORD");
        return this;
    }

    private ObjectNode addUser(String username, String email, List<String> roles) {
        var user = realm.withArray("users").addObject();
        user.put("username", username).put("enabled", true);
        if (email != null) {
            user.put("email", email).put("emailVerified", true);
        }
        var realmRoles = user.putArray("realmRoles").add("default-roles-zielforum");
        roles.forEach(realmRoles::add);
        return user;
    }

    private static void addName(ObjectNode user, String name) {
        var lastSpace = name.lastIndexOf(' ');
        user.put("firstName", name.substring(0, Math.max(lastSpace, 0)));
        user.put("lastName", name.substring(lastSpace + 1));
    }

    private static void addPassword(ObjectNode user, String placeholder) {
        user.putArray("credentials").addObject().put("type", "password").put("value", "${" + placeholder + "}");
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), realm);
        } catch (IOException e) {
            throw new LocalStackException("Die Datei " + file + " ließ sich nicht schreiben.", e);
        }
    }
}
