package de.zielforum.deliberation;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DiscussionPagesTest {

    @Inject
    Discussions discussions;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    private final Who anna = Who.resident();
    private final Who ben = Who.resident();
    private ProcessId process;
    private DiscussionId discussion;
    private String path;
    private String host;

    @BeforeEach
    void a_discussion_is_open() {
        process = processes.open(StepKind.DISCUSSING);
        discussion = discussions.open(process, "Mehr Bänke im Park", "/beispiele/bank");
        path = "/diskussionen/" + discussion;
        host = "/beispiele/" + discussion;
    }

    @Test
    void everybody_reads_the_thread_on_the_page_of_its_host() {
        var first = say(anna, ContributionKind.FOR, "Ja, **bitte**.", null);
        say(ben, ContributionKind.REMARK, "Auch an der Schule <script>alert(1)</script>.", first);
        visitor()
                .get(host)
                .then()
                .statusCode(200)
                .body(containsString("<h2 id=\"diskussion-titel\">Diskussion</h2>"))
                .body(containsString("<strong>bitte</strong>"))
                .body(containsString("Auch an der Schule"))
                .body(not(containsString("<script>alert")))
                .body(containsString("id=\"beitrag-" + first + "\""))
                .body(containsString("Möchten Sie mitreden?"))
                .body(not(containsString("name=\"contributionText\"")));
        anna.request().get(host).then().statusCode(200).body(containsString("name=\"contributionText\""));
    }

    @Test
    void a_contribution_leads_back_to_its_place_on_the_page_of_the_host() {
        var answer = contribute(anna, "FOR", "Weil man sich dort trifft.");
        answer.then().statusCode(303).header("Location", containsString("/beispiele/bank#beitrag-"));
        anna.request()
                .cookies(answer.cookies())
                .get(path)
                .then()
                .body(containsString("Weil man sich dort trifft."))
                .body(containsString("Ihr Beitrag ist veröffentlicht."));
    }

    @Test
    void a_form_that_does_not_fit_comes_back_with_what_was_typed() {
        var page = contribute(anna, "", "Ein Text ohne Art.");
        page.then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie, was Sie beitragen möchten"))
                .body(containsString("Ein Text ohne Art."));
        contribute(anna, "FOR", " \r\n ")
                .then()
                .statusCode(422)
                .body(containsString("Bitte schreiben Sie einen Text."));
        contribute(anna, "FOR", "x".repeat(4001)).then().statusCode(422).body(containsString("zu lang"));
        contribute(anna, "NONSENSE", "x").then().statusCode(422);
        assertThat(discussions.view(Viewer.VISITOR, discussion).contributions()).isEmpty();
        contribute(anna, "FOR", "y\r\n".repeat(1333) + "z").then().statusCode(303);
    }

    @Test
    void a_contribution_is_answered_on_a_page_of_its_own() {
        var first = say(anna, ContributionKind.QUESTION, "Was kostet eine Bank?", null);
        var page = path + "/beitraege/" + first;
        ben.request()
                .get(page + "/antwort")
                .then()
                .statusCode(200)
                .body(containsString("Sie antworten auf"))
                .body(containsString("Was kostet eine Bank?"));
        ben.request()
                .formParam("contributionText", "")
                .post(page + "/antwort")
                .then()
                .statusCode(422)
                .body(containsString("Was kostet eine Bank?"));
        ben.request()
                .formParam("contributionText", "Etwa 900 Euro.")
                .post(page + "/antwort")
                .then()
                .statusCode(303)
                .header("Location", containsString("/beispiele/bank#beitrag-"));
        visitor().get(page).then().statusCode(200).body(containsString("Etwa 900 Euro."));
        var reply = discussions
                .view(Viewer.VISITOR, discussion)
                .contributions()
                .getFirst()
                .replies()
                .getFirst();
        visitor()
                .get(path + "/beitraege/" + reply.id())
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "#beitrag-" + reply.id()));
        ben.request()
                .formParam("contributionText", "Noch eine Ebene tiefer geht es nicht.")
                .post(path + "/beitraege/" + reply.id() + "/antwort")
                .then()
                .statusCode(409)
                .body(containsString("nicht noch einmal antworten"))
                .body(containsString("Noch eine Ebene tiefer geht es nicht."));
    }

    @Test
    void an_author_edits_and_withdraws_and_nobody_else_does() {
        var own = say(anna, ContributionKind.FOR, "Ein Tipfehler.", null);
        var page = path + "/beitraege/" + own;
        anna.request().get(page + "/bearbeitung").then().statusCode(200).body(containsString("Ein Tipfehler."));
        anna.request()
                .formParam("contributionKind", "AGAINST")
                .formParam("contributionText", "")
                .post(page + "/bearbeitung")
                .then()
                .statusCode(422);
        anna.request()
                .formParam("contributionKind", "AGAINST")
                .formParam("contributionText", "Kein Tippfehler.")
                .post(page + "/bearbeitung")
                .then()
                .statusCode(303);
        visitor().get(host).then().body(containsString("Kein Tippfehler.")).body(containsString("Bearbeitet am"));
        for (var act : new String[] {"/bearbeitung", "/rueckzug"}) {
            ben.request().get(page + act).then().statusCode(403);
            ben.request()
                    .formParam("contributionKind", "FOR")
                    .formParam("contributionText", "Fremde Worte.")
                    .post(page + act)
                    .then()
                    .statusCode(403);
        }
        anna.request().get(page + "/rueckzug").then().statusCode(200).body(containsString("Endgültig zurückziehen"));
        anna.request().formParam("x", "").post(page + "/rueckzug").then().statusCode(303);
        visitor()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("zurückgezogen"))
                .body(not(containsString("Kein Tippfehler.")))
                .body(not(containsString(anna.subject())));
        anna.request().get(page + "/bearbeitung").then().statusCode(303).header("Location", endsWith(page));
    }

    @Test
    void the_page_says_why_one_cannot_write_now() {
        processes.step(process, StepKind.DISCUSSING, StepPhase.BEFORE);
        anna.request().get(host).then().body(containsString("Die Diskussion öffnet am"));
        processes.step(process, StepKind.DISCUSSING, StepPhase.AFTER);
        anna.request()
                .get(host)
                .then()
                .body(containsString("beendet"))
                .body(not(containsString("name=\"contributionText\"")));
        contribute(anna, "FOR", "Zu spät gekommene Worte.")
                .then()
                .statusCode(409)
                .body(containsString("Zu spät gekommene Worte."));
        processes.step(process, StepKind.DISCUSSING, StepPhase.OPEN, Participants.VERIFIED_RESIDENTS);
        anna.request().get(host).then().body(containsString("Nachweis"));
        contribute(anna, "FOR", "Ohne Nachweis.").then().statusCode(403);
        processes.step(process, StepKind.DISCUSSING, StepPhase.NONE);
        anna.request().get(host).then().body(containsString("nicht diskutiert"));
    }

    @Test
    void kinds_are_filtered_and_the_order_turned_by_links() {
        say(anna, ContributionKind.FOR, "Erster Grund dafür.", null);
        say(anna, ContributionKind.AGAINST, "Ein Grund dagegen.", null);
        say(ben, ContributionKind.FOR, "Zweiter Grund dafür.", null);
        var filtered = visitor().get(path + "?art=for&folge=oldest");
        filtered.then().statusCode(200).body(not(containsString("Ein Grund dagegen.")));
        assertThat(filtered.asString().indexOf("Erster Grund"))
                .isLessThan(filtered.asString().indexOf("Zweiter Grund"));
        visitor()
                .get(path + "?art=unsinn&folge=%00&ab=xx")
                .then()
                .statusCode(200)
                .body(containsString("Ein Grund dagegen."));
    }

    @Test
    void what_does_not_exist_or_belongs_elsewhere_is_not_found() {
        var other = discussions.open(processes.open(StepKind.DISCUSSING), "Andere", "/beispiele/andere");
        var own = say(anna, ContributionKind.FOR, "Hier.", null);
        visitor().get("/diskussionen/unsinn").then().statusCode(404);
        visitor().get("/diskussionen/" + own).then().statusCode(404);
        visitor().get("/diskussionen/" + other + "/beitraege/" + own).then().statusCode(404);
        ben.request()
                .formParam("contributionText", "Falscher Ort.")
                .post("/diskussionen/" + other + "/beitraege/" + own + "/antwort")
                .then()
                .statusCode(409);
        var draft = discussions.open(processes.draft(), "Entwurf", "/beispiele/entwurf");
        visitor().get("/diskussionen/" + draft).then().statusCode(404);
    }

    @Test
    void a_visitor_is_led_to_signing_in() {
        visitor()
                .formParam("contributionKind", "FOR")
                .formParam("contributionText", "Ich bin noch nicht angemeldet.")
                .post(path + "/beitraege")
                .then()
                .statusCode(303)
                .header("Location", containsString("/anmelden?zurueck="));
    }

    @Test
    void everything_is_there_in_english() {
        say(anna, ContributionKind.QUESTION, "How much is a bench?", null);
        visitor()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("Newest first"))
                .body(containsString("Question"))
                .body(containsString("Would you like to have your say?"));
        anna.request().header("Accept-Language", "en").get(path).then().body(containsString("Publish contribution"));
    }

    @Test
    void the_process_and_the_account_lead_to_where_one_discussed() {
        say(anna, ContributionKind.FOR, "Ja.", null);
        anna.request().get("/konto").then().statusCode(200).body(containsString("Mehr Bänke im Park"));
        ben.request().get("/konto").then().statusCode(200).body(not(containsString("Mehr Bänke im Park")));
        assertThat(discussions.liveliest(process, 5)).singleElement().satisfies(lively -> {
            assertThat(lively.contributions()).isEqualTo(1);
            assertThat(lively.path()).isEqualTo("/beispiele/bank");
        });
    }

    private Response contribute(Who who, String kind, String text) {
        return who.request()
                .formParam("contributionKind", kind)
                .formParam("contributionText", text)
                .formParam("contributionFor", "")
                .formParam("submission", "")
                .post(path + "/beitraege");
    }

    private ContributionId say(Who who, ContributionKind kind, String text, ContributionId answers) {
        return discussions.contribute(who.viewer(people), discussion, kind, text, answers);
    }
}
