package de.zielforum.shared.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FrameTest {

    @Test
    void the_start_page_is_german_for_everybody_and_english_on_demand() {
        visitor()
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"de\""))
                .body(containsString("Maßnahmen"));
        visitor()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"en\""))
                .body(containsString("Measures"));
        visitor()
                .header("Accept-Language", "en")
                .cookie("sprache", "de")
                .get("/")
                .then()
                .body(containsString("Maßnahmen"));
    }

    @Test
    void a_signed_in_person_is_greeted_by_name_and_a_visitor_is_not() {
        var anna = Who.resident();
        anna.request().get("/").then().statusCode(200).body(containsString(anna.subject()));
        visitor().get("/").then().body(not(containsString(anna.subject())));
    }

    @Test
    void an_address_that_does_not_exist_gets_a_page_and_in_the_api_a_problem() {
        visitor().get("/gibtesnicht").then().statusCode(404).body(containsString("Hier ist nichts"));
        visitor()
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void a_page_that_fails_while_it_is_written_is_an_incident_and_not_half_a_page() {
        visitor()
                .get("/beispiele/kaputt")
                .then()
                .statusCode(500)
                .body(not(containsString("Bis hierher.")))
                .body(containsString("Vorfall"))
                .body(containsString("lang=\"de\""));
    }

    @Test
    void signing_in_leads_to_the_identity_provider() {
        visitor()
                .get("/anmelden?zurueck=/konto")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void a_form_sent_from_another_site_is_refused() {
        visitor()
                .header("Origin", "https://evil.example")
                .formParam("theme", "dark")
                .post("/darstellung")
                .then()
                .statusCode(403);
        visitor()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("theme", "dark")
                .post("/darstellung")
                .then()
                .statusCode(403);
        visitor()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("theme", "dark")
                .formParam("zurueck", "//evil.example")
                .post("/darstellung")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @Test
    void every_answer_carries_the_headers_that_keep_it_to_itself() {
        visitor()
                .get("/")
                .then()
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("private, no-cache"));
    }
}
