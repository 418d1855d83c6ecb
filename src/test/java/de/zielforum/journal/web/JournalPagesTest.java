package de.zielforum.journal.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.id.Uuids;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class JournalPagesTest {

    private static final String PATH = "/werkbank/protokoll";

    @Inject
    Event<Act> acts;

    @Inject
    People people;

    private final Who planner = Who.planner();
    private final String mark = UUID.randomUUID().toString();

    @Test
    void acts_are_told_in_words() {
        var anna = Who.resident().viewer(people);
        people.present(anna, "Anna " + mark, null);
        record(new Act(
                anna.actor(),
                "participation.stepScheduled",
                Uuids.next(),
                "Gut leben " + mark,
                "/verfahren/gut-leben",
                Map.of(
                        "step",
                        "VOTING",
                        "opens",
                        "2027-03-01T08:00:00Z",
                        "ballot",
                        Uuids.next().toString())));
        planner.request()
                .queryParam("gegenstand", mark)
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Anna " + mark))
                .body(containsString("Gut leben " + mark + ": Schritt festgelegt"))
                .body(containsString("href=\"/verfahren/gut-leben\""))
                .body(stringContainsInOrder("Schritt: Abstimmen", "Beginn: 1. März 2027, 09:00 Uhr"))
                .body(not(containsString("ballot")));
        planner.request()
                .header("Accept-Language", "en")
                .queryParam("gegenstand", mark)
                .get(PATH)
                .then()
                .body(containsString("Gut leben " + mark + ": step scheduled"));
    }

    @Test
    void details_of_other_features_are_worded_too() {
        record(new Act(
                null,
                "moderation.hidden",
                Uuids.next(),
                "Beitrag " + mark,
                null,
                Map.of("rule", "FALSCHANGABE", "reason", "Stimmt nicht.")));
        planner.request()
                .queryParam("gegenstand", mark)
                .get(PATH)
                .then()
                .body(containsString("Regel: Erkennbar falsche Angaben"))
                .body(containsString("Begründung: Stimmt nicht."));
    }

    @Test
    void an_act_without_words_is_shown_as_it_was_recorded() {
        record(new Act(null, "wetter.geaendert", Uuids.next(), "Sonne " + mark, null, Map.of("grad", "21")));
        record(new Act(null, "no words at all!", Uuids.next(), "Regen " + mark, null));
        planner.request()
                .queryParam("gegenstand", mark)
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Sonne " + mark + ": wetter.geaendert"))
                .body(containsString("grad: 21"))
                .body(containsString("Regen " + mark + ": no words at all!"))
                .body(not(containsString("NOT_FOUND")));
    }

    @Test
    void the_system_and_accounts_that_are_gone_have_a_name_too() {
        record(new Act(null, "voting.closed", Uuids.next(), "Wahl " + mark, null));
        record(new Act(UUID.randomUUID(), "voting.announced", Uuids.next(), "Wahl " + mark, null));
        record(new Act(null, "person.presented", UUID.randomUUID(), "", null));
        planner.request()
                .queryParam("gegenstand", mark)
                .get(PATH)
                .then()
                .body(containsString("System"))
                .body(containsString("gelöschtes Konto"));
    }

    @Test
    void what_was_done_to_one_thing_has_a_page_of_its_own() {
        var subject = Uuids.next();
        record(new Act(null, "goal.revised", subject, "Ziel " + mark, null));
        for (int i = 0; i < 51; i++) {
            record(new Act(null, "goal.proposed", subject, "Ziel " + mark, null));
        }
        var next = planner.request()
                .get(PATH + "/" + subject)
                .then()
                .statusCode(200)
                .body(containsString("Ziel " + mark))
                .body(not(containsString("goal.revised")))
                .extract()
                .htmlPath()
                .getString("**.find { it.@rel == 'next' }.@href");
        planner.request().get(next).then().statusCode(200).body(containsString("Ziel " + mark));
        planner.request().get(PATH + "/" + Uuids.next()).then().statusCode(404);
        planner.request().get(PATH + "/unsinn").then().statusCode(404);
    }

    @Test
    void the_next_page_keeps_the_filter() {
        for (int i = 0; i < 51; i++) {
            record(new Act(null, "voting.closed", Uuids.next(), "Wahl & mehr " + mark, null));
        }
        var next = planner.request()
                .queryParam("bereich", "voting")
                .queryParam("gegenstand", "Wahl & mehr " + mark)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@rel == 'next' }.@href");
        planner.request()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body(containsString("Wahl &amp; mehr " + mark))
                .body(not(containsString("rel=\"next\"")));
    }

    @Test
    void nothing_found_and_nonsense_are_answered_with_a_page() {
        planner.request()
                .queryParam("gegenstand", mark)
                .queryParam("bereich", "%")
                .queryParam("nach", "Unsinn")
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Kein Eintrag"));
    }

    @Test
    void the_journal_is_for_the_administration() {
        Who.resident().request().get(PATH).then().statusCode(403);
        visitor().get(PATH).then().statusCode(303);
        for (var who : new Who[] {Who.moderator(), Who.statistician(), Who.accounts()}) {
            who.request().get(PATH).then().statusCode(200);
            who.request().get("/werkbank").then().body(containsString(PATH));
        }
    }

    private void record(Act act) {
        QuarkusTransaction.requiringNew().run(() -> acts.fire(act));
    }
}
