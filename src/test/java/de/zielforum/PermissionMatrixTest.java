package de.zielforum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.Role;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Walks every route with every method as every role and compares who gets through the door with the table in
 * {@code permissions.csv}. A route the table does not know fails. Ids in addresses point to nothing here, so "through the
 * door" mostly ends in "not found"; what relation and step decide is tested per feature.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class PermissionMatrixTest {

    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("src/test/resources/permissions.csv");
    private static final String NOTHING = "019aa000-0000-7000-8000-000000000000";

    /** A row of the table: {@code all}, {@code signed-in}, or realm roles joined by {@code +}. */
    private record Row(String method, String path, String who) {}

    @Test
    void every_route_is_in_the_table_and_the_table_names_no_other() throws IOException {
        var routes = routes();
        var table = new TreeSet<>(table().keySet());
        var unknown = new TreeSet<>(routes.keySet());
        unknown.removeAll(table);
        table.removeAll(routes.keySet());
        assertThat(unknown).as("routes that permissions.csv does not know").isEmpty();
        assertThat(table).as("rows of permissions.csv without a route").isEmpty();
    }

    @Test
    void everybody_gets_through_exactly_the_doors_of_their_roles() throws IOException {
        var people = new LinkedHashMap<String, Who>();
        people.put("visitor", null);
        for (var role : Role.values()) {
            people.put(role.realmName(), role == Role.RESIDENT ? Who.resident() : Who.with(Role.RESIDENT, role));
        }
        var wrong = new ArrayList<String>();
        var routes = routes();
        for (var row : table().values()) {
            var takesFiles = takesFiles(routes.get(row.method() + " " + row.path()));
            for (var person : people.entrySet()) {
                var expected = expected(row, person.getKey(), person.getValue());
                var actual = door(send(row, takesFiles, person.getValue()), row.path());
                if (!expected.equals(actual)) {
                    wrong.add(row.method() + " " + row.path() + " as " + person.getKey() + ": expected " + expected
                            + " but was " + actual);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String expected(Row row, String name, Who person) {
        if (row.who().equals("all")) {
            return "open";
        }
        if (person == null) {
            return "sign-in";
        }
        if (row.who().equals("signed-in")) {
            return "open";
        }
        var allowed = List.of(row.who().split("\\+"));
        return person.roles().stream().anyMatch(role -> allowed.contains(role.realmName())) ? "open" : "closed";
    }

    private static String door(Response response, String path) {
        var location = response.getHeader("Location");
        var toSignIn = location != null
                && (location.contains("/anmelden?") || location.contains("/protocol/openid-connect/auth"));
        return switch (response.statusCode()) {
            case 401 -> "sign-in";
            case 403 -> "closed";
            case 302, 303 -> toSignIn ? "sign-in" : "open";
            default -> response.statusCode() >= 500 ? "broken (" + response.statusCode() + ")" : "open";
        };
    }

    private static boolean takesFiles(JavaMethod route) {
        return route != null
                && route.isAnnotatedWith(Consumes.class)
                && List.of(route.getAnnotationOfType(Consumes.class).value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    private static Response send(Row row, boolean takesFiles, Who person) {
        var path = row.path().replaceAll("\\{code}", "00000").replaceAll("\\{[^}]+}", NOTHING);
        var request = person == null ? Who.visitor() : person.request();
        if (row.path().startsWith("/api/") && !row.method().equals("GET")) {
            request.contentType("application/json").body("{}");
        } else if (takesFiles) {
            request.multiPart("nothing", "");
        } else if (row.method().equals("POST")) {
            request.contentType("application/x-www-form-urlencoded").body("nothing=");
        }
        return request.request(row.method(), path);
    }

    private static Map<String, Row> table() throws IOException {
        var rows = new TreeMap<String, Row>();
        for (var line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("method,")) {
                var cells = line.split(",");
                rows.put(cells[0] + " " + cells[1], new Row(cells[0], cells[1], cells[2]));
            }
        }
        return rows;
    }

    /** Method and path template of every resource method, parameters reduced to their names. */
    private static Map<String, JavaMethod> routes() {
        var routes = new TreeMap<String, JavaMethod>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.zielforum")) {
            var base = type.isAnnotatedWith(Path.class)
                    ? type.getAnnotationOfType(Path.class).value()
                    : "";
            for (var method : type.getMethods()) {
                method.getAnnotations().stream()
                        .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
                        .forEach(a -> {
                            var own = method.isAnnotatedWith(Path.class)
                                    ? method.getAnnotationOfType(Path.class).value()
                                    : "";
                            routes.put(a.getRawType().getSimpleName() + " " + normalised(base + "/" + own), method);
                        });
            }
        }
        return routes;
    }

    private static String normalised(String path) {
        var plain = ("/" + path).replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
