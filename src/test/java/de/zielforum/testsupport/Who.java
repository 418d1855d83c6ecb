package de.zielforum.testsupport;

import static io.restassured.RestAssured.given;

import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person of a test: sends requests, and is a {@link Viewer} for direct calls of services.
 *
 * @param subject the account's id
 * @param roles realm roles
 */
public record Who(String subject, EnumSet<Role> roles) {

    /** A new person with the given roles, unknown to the application until the first request or call. */
    public static Who with(Role... roles) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(Arrays.asList(roles));
        if (all.contains(Role.ADMINISTRATION)) {
            all.addAll(Role.DUTIES);
        }
        return new Who("test-" + UUID.randomUUID(), all);
    }

    public static Who resident() {
        return with(Role.RESIDENT);
    }

    public static Who planner() {
        return with(Role.RESIDENT, Role.PLANNING);
    }

    public static Who moderator() {
        return with(Role.RESIDENT, Role.MODERATION);
    }

    public static Who statistician() {
        return with(Role.RESIDENT, Role.STATISTICS);
    }

    public static Who accounts() {
        return with(Role.RESIDENT, Role.ACCOUNTS);
    }

    /** A request as this person; redirects are not followed. */
    public RequestSpecification request() {
        return visitor()
                .header(
                        TestSignIn.HEADER,
                        subject + ";" + roles.stream().map(Role::realmName).collect(Collectors.joining(",")));
    }

    /** A request by somebody who is not signed in; redirects are not followed, forms are sent as UTF-8. */
    public static RequestSpecification visitor() {
        return given().redirects()
                .follow(false)
                .config(io.restassured.config.RestAssuredConfig.config()
                        .httpClient(io.restassured.config.HttpClientConfig.httpClientConfig()
                                .setParam("http.socket.timeout", 30_000))
                        .redirect(io.restassured.config.RedirectConfig.redirectConfig()
                                .followRedirects(false))
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")));
    }

    /** This person for direct calls. */
    public Viewer viewer(People people) {
        return people.viewer(subject, subject, roles);
    }
}
