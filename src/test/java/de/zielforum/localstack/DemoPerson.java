package de.zielforum.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Somebody who can sign in to the demonstration, from {@code demo/people.json} of the application.
 *
 * @param subject the id in Keycloak
 * @param about who this is, in German
 */
public record DemoPerson(String username, String subject, String name, String email, List<String> roles, String about) {

    private static final String FILE = "/demo/people.json";

    /** Everybody in the file who has a user name. */
    public static List<DemoPerson> all() {
        try (var in = DemoPerson.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new LocalStackException("Die Datei " + FILE + " fehlt in der gebauten Anwendung.");
            }
            var people = new ObjectMapper().readTree(in).path("people");
            return StreamSupport.stream(people.spliterator(), false)
                    .filter(person -> person.hasNonNull("username"))
                    .map(DemoPerson::of)
                    .toList();
        } catch (IOException e) {
            throw new LocalStackException("Die Datei " + FILE + " lässt sich nicht lesen.", e);
        }
    }

    private static DemoPerson of(JsonNode person) {
        var roles = StreamSupport.stream(person.path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new DemoPerson(
                person.path("username").asText(),
                person.path("subject").asText(),
                person.path("name").asText(),
                person.path("email").asText(),
                roles,
                person.path("about").asText());
    }
}
