package de.zielforum.moderation;

import static de.zielforum.moderation.NetiquetteRule.BELEIDIGUNG;
import static de.zielforum.moderation.NetiquetteRule.WERBUNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.id.Uuids;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ModerationTest {

    private static final String REASON = "Der Text macht einen Menschen lächerlich.";

    @Inject
    Moderation moderation;

    @Inject
    ExampleContent contents;

    @Inject
    People people;

    @Inject
    ReportKeeping keeping;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    private Viewer author;
    private Viewer reader;
    private Viewer moderator;
    private Viewer second;
    private ContentRef content;

    @BeforeEach
    void somebody_wrote_something() {
        author = Who.resident().viewer(people);
        reader = Who.resident().viewer(people);
        moderator = Who.moderator().viewer(people);
        second = Who.moderator().viewer(people);
        content = contents.by(author.id());
    }

    @Test
    void a_report_keeps_the_text_as_it_stood() {
        moderation.report(reader, content, "Das ist gemein.");
        contents.change(content, "Etwas Harmloses.");
        assertThat(column("select excerpt from moderation_report where content_id = ?1"))
                .containsExactly("Ein Satz, den jemand *gesagt* hat.");
    }

    @Test
    void a_person_has_one_open_report_about_a_text_and_may_report_again_once_it_is_settled() {
        moderation.report(reader, content, "Das ist gemein.");
        moderation.report(reader, content, "Das ist wirklich gemein.");
        assertThat(reports()).hasSize(1);
        moderation.keep(moderator, content, BELEIDIGUNG, "Hart in der Sache, aber nicht gegen einen Menschen.");
        moderation.report(reader, content, "Ich bleibe dabei.");
        assertThat(reports()).hasSize(2);
    }

    @Test
    void reports_sent_at_once_are_one_per_person() throws Exception {
        var readers = IntStream.range(0, 8)
                .mapToObj(i -> Who.resident().viewer(people))
                .toList();
        var everybodyThrice = IntStream.range(0, 24)
                .<Callable<Void>>mapToObj(i -> () -> {
                    moderation.report(readers.get(i % 8), content, "Meldung " + i);
                    return null;
                })
                .toList();
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (Future<Void> sent : pool.invokeAll(everybodyThrice)) {
                sent.get();
            }
        }
        assertThat(reports()).hasSize(8);
    }

    @Test
    void nobody_learns_from_the_journal_who_reported() {
        moderation.report(reader, content, "Das ist gemein.");
        assertThat(column("select verb || ' ' || coalesce(actor::text, '-') from journal_entry where subject = ?1"))
                .containsExactly("moderation.reported -");
    }

    @Test
    void visitors_and_authors_do_not_report_and_drafts_cannot_be_reported() {
        assertThatThrownBy(() -> moderation.report(Viewer.VISITOR, content, "x"))
                .isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> moderation.report(author, content, "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> moderation.report(reader, new ContentRef("example", Uuids.next()), "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moderation.report(reader, new ContentRef("unknown", content.id()), "x"))
                .isInstanceOf(NotFound.class);
        assertThat(reports()).isEmpty();
    }

    @Test
    void hiding_is_told_to_the_owner_of_the_content_with_its_reason() {
        moderation.report(reader, content, "Das ist gemein.");
        moderation.hide(moderator, content, BELEIDIGUNG, "  " + REASON + " ");
        assertThat(contents.followed(content)).singleElement().satisfies(event -> {
            assertThat(event.hidden()).isTrue();
            assertThat(event.rule()).isEqualTo(BELEIDIGUNG);
            assertThat(event.reason()).isEqualTo(REASON);
            assertThat(event.moderator()).isEqualTo(moderator.id().value());
        });
        assertThat(moderation.hidings(List.of(content)).get(content).reason()).isEqualTo(REASON);
        moderation.restore(second, content, BELEIDIGUNG, "Es war ein Zitat aus dem Vorschlag.");
        assertThat(contents.followed(content))
                .extracting(ContentModerated::hidden)
                .containsExactly(true, false);
        assertThat(moderation.hidings(List.of(content))).isEmpty();
    }

    @Test
    void a_decision_settles_every_open_report() {
        moderation.report(reader, content, "Das ist gemein.");
        moderation.report(second, content, "Das sehe ich auch so.");
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        assertThat(column("select count(*) from moderation_report where content_id = ?1 and settled_by is null"))
                .containsExactly("0");
    }

    @Test
    void only_moderators_decide_and_none_on_their_own_words() {
        var own = contents.by(moderator.id());
        for (var action : ModerationAction.values()) {
            assertThatThrownBy(() -> moderation.decide(Viewer.VISITOR, content, action, WERBUNG, REASON))
                    .isInstanceOf(SignInNeeded.class);
            for (var who : List.of(
                    reader,
                    author,
                    Who.planner().viewer(people),
                    Who.statistician().viewer(people))) {
                assertThatThrownBy(() -> moderation.decide(who, content, action, WERBUNG, REASON))
                        .isInstanceOf(Forbidden.class);
            }
            assertThatThrownBy(() -> moderation.decide(moderator, own, action, WERBUNG, REASON))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(decisions()).isEmpty();
    }

    @Test
    void deciding_the_same_twice_is_deciding_it_once() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        assertThat(decisions()).containsExactly("HIDE");
        refused("alreadyHidden", () -> moderation.hide(second, content, BELEIDIGUNG, REASON));
        refused("alreadyHidden", () -> moderation.report(reader, content, "x"));
        refused("alreadyHidden", () -> moderation.keep(second, content, BELEIDIGUNG, REASON));
    }

    @Test
    void what_is_visible_cannot_be_restored_and_what_nobody_reported_cannot_be_kept() {
        refused("notHidden", () -> moderation.restore(moderator, content, BELEIDIGUNG, REASON));
        refused("nothingReported", () -> moderation.keep(moderator, content, BELEIDIGUNG, REASON));
    }

    @Test
    void an_appeal_is_decided_by_another_moderator() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        appeal(author);
        assertThatThrownBy(() -> moderation.restore(moderator, content, BELEIDIGUNG, REASON))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> moderation.hide(moderator, content, BELEIDIGUNG, REASON))
                .isInstanceOf(Forbidden.class);
        moderation.restore(second, content, BELEIDIGUNG, "Der Widerspruch überzeugt: Gemeint war die Sache.");
        assertThat(moderation.hidings(List.of(content))).isEmpty();
        assertThat(journal()).containsSubsequence("moderation.appealed", "moderation.appealGranted");
    }

    @Test
    void a_dismissed_appeal_leaves_the_text_hidden_for_a_reason_of_its_own_and_is_the_last_word() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        appeal(author);
        moderation.hide(second, content, BELEIDIGUNG, "Auch beim zweiten Lesen bleibt es eine Beleidigung.");
        var hiding = moderation.hidings(List.of(content)).get(content);
        assertThat(hiding.reason()).startsWith("Auch beim zweiten Lesen");
        assertThat(contents.followed(content).getLast().decision()).isEqualTo(hiding.decision());
        refused(
                "notAppealable",
                () -> moderation.appeal(author, hiding.decision(), "Ich bin immer noch nicht einverstanden."));
    }

    @Test
    void the_author_appeals_once_per_decision_and_nobody_else_does() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        for (var who : List.of(reader, moderator, second)) {
            assertThatThrownBy(() -> appeal(who)).isInstanceOf(Forbidden.class);
        }
        appeal(author);
        appeal(author);
        assertThat(column("""
                        select count(*) from moderation_appeal a join moderation_decision d on d.id = a.decision_id
                        where d.content_id = ?1
                        """)).containsExactly("1");
        moderation.restore(second, content, BELEIDIGUNG, REASON);
        moderation.hide(moderator, content, WERBUNG, "Es ist aber Werbung für eine Veranstaltung.");
        appeal(author);
        assertThat(moderation.hidings(List.of(content)).get(content).rule()).isEqualTo(WERBUNG);
    }

    @Test
    void an_appeal_against_a_decision_that_no_longer_holds_comes_too_late() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        var first = moderation.hidings(List.of(content)).get(content).decision();
        moderation.restore(moderator, content, BELEIDIGUNG, "Ich hatte den Zusammenhang übersehen.");
        refused("notAppealable", () -> moderation.appeal(author, first, "Ich bin nicht einverstanden."));
    }

    @Test
    void after_six_months_nobody_appeals_and_who_reported_is_forgotten() {
        moderation.report(reader, content, "Das ist gemein.");
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        var decision = moderation.hidings(List.of(content)).get(content).decision();
        try {
            clock.forward(Duration.ofDays(180));
            keeping.forget();
            assertThat(reports()).hasSize(1);
            clock.forward(Duration.ofDays(5));
            refused("notAppealable", () -> moderation.appeal(author, decision, "Ich bin nicht einverstanden."));
            keeping.forget();
            assertThat(reports()).isEmpty();
            assertThat(decisions()).containsExactly("HIDE");
        } finally {
            clock.back();
        }
    }

    @Test
    void reports_stay_while_they_are_open_and_while_an_appeal_is() {
        moderation.report(reader, content, "Das ist gemein.");
        var open = contents.by(author.id());
        moderation.report(reader, open, "Das auch.");
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        appeal(author);
        try {
            clock.forward(Duration.ofDays(400));
            keeping.forget();
            assertThat(reports()).hasSize(1);
            moderation.restore(second, content, BELEIDIGUNG, "Spät, aber doch: Gemeint war die Sache.");
            keeping.forget();
            assertThat(reports()).isEmpty();
            content = open;
            assertThat(reports()).hasSize(1);
        } finally {
            clock.back();
        }
    }

    @Test
    void a_case_can_still_be_decided_when_its_owner_no_longer_finds_the_content() {
        moderation.report(reader, content, "Das ist gemein.");
        contents.forget(content);
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        assertThat(decisions()).containsExactly("HIDE");
    }

    @Test
    void the_database_itself_keeps_decisions_and_who_may_make_them() {
        moderation.hide(moderator, content, BELEIDIGUNG, REASON);
        appeal(author);
        fails("append-only", "update moderation_decision set reason = 'Etwas ganz anderes.' where content_id = ?1");
        fails("append-only", "delete from moderation_decision where content_id = ?1");
        fails(
                "append-only",
                "update moderation_appeal set reason = reason || reason where cast(?1 as uuid) is not null");
        fails("another moderator", """
                insert into moderation_decision
                  (id, content_kind, content_id, author_id, action, rule, reason, decided_by, decided_at, appeal_id)
                select gen_random_uuid(), d.content_kind, d.content_id, d.author_id, 'RESTORE', d.rule, d.reason,
                  d.decided_by, d.decided_at, a.id
                from moderation_decision d join moderation_appeal a on a.decision_id = d.id where d.content_id = ?1
                """);
        fails("nobody_judges_their_own_words", """
                insert into moderation_decision
                  (id, content_kind, content_id, author_id, action, rule, reason, decided_by, decided_at)
                select gen_random_uuid(), content_kind, content_id, author_id, 'RESTORE', rule, reason, author_id, decided_at
                from moderation_decision where content_id = ?1
                """);
    }

    private void appeal(Viewer who) {
        var hiding = moderation.hidings(List.of(content)).get(content);
        moderation.appeal(who, hiding.decision(), "Ich habe niemanden gemeint, nur die Sache.");
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private void fails(String message, String sql) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(sql)
                                .setParameter(1, content.id())
                                .executeUpdate()))
                .hasStackTraceContaining(message);
    }

    private List<String> reports() {
        return column("select id from moderation_report where content_id = ?1");
    }

    private List<String> decisions() {
        return column("select action from moderation_decision where content_id = ?1 order by decided_at");
    }

    private List<String> journal() {
        return column("select verb from journal_entry where subject = ?1 order by happened_at, id");
    }

    private List<String> column(String sql) {
        List<?> values =
                database.createNativeQuery(sql).setParameter(1, content.id()).getResultList();
        return values.stream().map(String::valueOf).toList();
    }
}
