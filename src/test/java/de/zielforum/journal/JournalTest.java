package de.zielforum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.id.Uuids;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class JournalTest {

    @Inject
    JournalReading reading;

    @Inject
    Event<Act> acts;

    @Inject
    EntityManager database;

    @Inject
    People people;

    @Test
    void the_database_refuses_to_change_or_delete_what_was_recorded() {
        var subject = Uuids.next();
        record(new Act(null, "proposal.submitted", subject, "Mehr Bänke", null));
        for (var statement : List.of(
                "update journal_entry set title = 'Weniger Bänke' where subject = '" + subject + "'",
                "delete from journal_entry where subject = '" + subject + "'",
                "update journal_entry set title = title where false",
                "delete from journal_entry where false",
                "truncate journal_entry",
                "truncate journal_entry cascade")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(statement).executeUpdate()))
                    .as(statement)
                    .hasStackTraceContaining("the journal is append-only");
        }
        assertThat(of(subject)).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Mehr Bänke");
            assertThat(line.actor()).isNull();
        });
    }

    @Test
    void an_act_is_recorded_together_with_its_change_or_not_at_all() {
        var subject = Uuids.next();
        var act = new Act(null, "proposal.submitted", subject, "Mehr Bänke", null);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    acts.fire(act);
                    throw new IllegalStateException("the change failed");
                }))
                .hasStackTraceContaining("the change failed");
        assertThat(of(subject)).isEmpty();
        assertThatThrownBy(() -> acts.fire(act)).hasStackTraceContaining("ARJUNA016110");
    }

    @Test
    void only_the_administration_reads_the_journal() {
        var anything = Uuids.next();
        for (var who : List.of(Who.planner(), Who.moderator(), Who.statistician(), Who.accounts())) {
            assertThat(reading.of(who.viewer(people), anything, null, 10).items())
                    .isEmpty();
            assertThat(reading.read(who.viewer(people), JournalFilter.ALL, null, 1)
                            .items())
                    .hasSizeLessThan(2);
        }
        var resident = Who.resident().viewer(people);
        assertThatThrownBy(() -> reading.read(resident, JournalFilter.ALL, null, 10))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reading.of(resident, anything, null, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reading.read(Viewer.VISITOR, JournalFilter.ALL, null, 10))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void names_are_those_people_go_by_today() {
        var anna = Who.resident().viewer(people);
        var subject = Uuids.next();
        record(new Act(anna.actor(), "proposal.submitted", subject, "Mehr Bänke", null));
        people.present(anna, "Anna A.", null);
        assertThat(of(subject))
                .singleElement()
                .extracting(JournalLine::actorName)
                .isEqualTo("Anna A.");
        assertThat(of(anna.actor())).singleElement().satisfies(line -> {
            assertThat(line.verb()).isEqualTo("person.presented");
            assertThat(line.subjectName()).isEqualTo("Anna A.");
        });
    }

    @Test
    void filters_find_by_feature_person_and_subject() {
        var mark = UUID.randomUUID().toString();
        var anna = Who.resident().viewer(people);
        people.present(anna, "Anna 100%_" + mark.substring(0, 8), null);
        record(new Act(anna.actor(), "proposal.submitted", Uuids.next(), "Bänke " + mark, null));
        record(new Act(null, "voting.closed", Uuids.next(), "Bänke " + mark, null));
        assertThat(verbs(new JournalFilter("", "", "bänke " + mark)))
                .containsExactly("voting.closed", "proposal.submitted");
        assertThat(verbs(new JournalFilter("voting", "", mark))).containsExactly("voting.closed");
        assertThat(verbs(new JournalFilter("vot", "", mark))).isEmpty();
        assertThat(verbs(new JournalFilter("", "100%_" + mark.substring(0, 8), "Bänke")))
                .containsExactly("proposal.submitted");
        assertThat(verbs(new JournalFilter("", "100__" + mark.substring(0, 8), "")))
                .isEmpty();
    }

    @Test
    void paging_shows_every_line_once_while_new_ones_are_written() {
        var subject = Uuids.next();
        for (int i = 0; i < 7; i++) {
            record(new Act(null, "goal.revised", subject, "Ziel " + i, null));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = reading.of(Who.planner().viewer(people), subject, cursor, 3);
            page.items().forEach(line -> seen.add(line.title()));
            record(new Act(null, "goal.revised", subject, "Später", null));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("Ziel 6", "Ziel 5", "Ziel 4", "Ziel 3", "Ziel 2", "Ziel 1", "Ziel 0");
        assertThat(new HashSet<>(seen)).hasSize(7);
        assertThat(reading.of(Who.planner().viewer(people), subject, "Unsinn", 100)
                        .items())
                .hasSize(10);
    }

    @Test
    void details_are_kept() {
        var subject = Uuids.next();
        record(new Act(null, "moderation.hidden", subject, "Beitrag", null, Map.of("reason", "Werbung")));
        assertThat(of(subject))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsExactlyEntriesOf(Map.of("reason", "Werbung")));
    }

    private void record(Act act) {
        QuarkusTransaction.requiringNew().run(() -> acts.fire(act));
    }

    private List<JournalLine> of(UUID subject) {
        return reading.of(Who.planner().viewer(people), subject, null, 50).items();
    }

    private List<String> verbs(JournalFilter filter) {
        return reading.read(Who.planner().viewer(people), filter, null, 50).items().stream()
                .map(JournalLine::verb)
                .toList();
    }
}
