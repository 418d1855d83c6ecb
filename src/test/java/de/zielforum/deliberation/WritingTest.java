package de.zielforum.deliberation;

import static de.zielforum.deliberation.ContributionKind.FOR;
import static de.zielforum.deliberation.ContributionKind.QUESTION;
import static de.zielforum.deliberation.ContributionKind.REMARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.TooMany;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class WritingTest {

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private DiscussionId discussion;
    private Viewer anna;
    private Viewer ben;

    @BeforeEach
    void a_discussion_is_open() {
        discussion = discussions.open(processes.open(StepKind.DISCUSSING), "Mehr Bänke", "/beispiele/bank");
        anna = Who.resident().viewer(people);
        ben = Who.resident().viewer(people);
    }

    @Test
    void the_same_words_sent_again_within_a_minute_are_the_same_contribution() {
        var first = say(anna, "Ja, bitte.");
        assertThat(say(anna, "  Ja, bitte.\r\n")).isEqualTo(first);
        assertThat(say(ben, "Ja, bitte.")).isNotEqualTo(first);
        earlier("61 seconds");
        assertThat(say(anna, "Ja, bitte.")).isNotEqualTo(first);
    }

    @Test
    void the_same_words_may_answer_different_contributions() {
        var one = say(anna, "Erstens.");
        var two = say(anna, "Zweitens.");
        assertThat(discussions.contribute(ben, discussion, REMARK, "Stimmt.", one))
                .isNotEqualTo(discussions.contribute(ben, discussion, REMARK, "Stimmt.", two));
    }

    @Test
    void a_form_sent_twice_writes_once_however_late_and_sent_with_other_words_writes_again() {
        var sending = UUID.randomUUID();
        var first = write(anna, "Ja, bitte.", sending);
        earlier("2 hours");
        assertThat(write(anna, "Ja, bitte.", sending)).isEqualTo(first);
        assertThat(write(anna, "Und noch etwas.", sending)).isNotEqualTo(first);
        assertThat(write(ben, "Ja, bitte.", sending)).isNotEqualTo(first);
    }

    @Test
    void sent_many_times_at_once_it_is_written_once() throws Exception {
        var sending = UUID.randomUUID();
        var ids = atOnce(IntStream.range(0, 16)
                .<Callable<ContributionId>>mapToObj(i -> () -> write(anna, "Ja, bitte.", sending))
                .toList());
        assertThat(ids).hasSize(16).containsOnly(ids.getFirst());
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 1);
    }

    @Test
    void the_limit_holds_also_for_contributions_sent_at_once() throws Exception {
        var refused = new ArrayList<Throwable>();
        try (var pool = Executors.newFixedThreadPool(10)) {
            var sent = pool.invokeAll(IntStream.range(0, 20)
                    .<Callable<ContributionId>>mapToObj(i -> () -> say(anna, "Beitrag " + i))
                    .toList());
            for (var one : sent) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }
        assertThat(refused)
                .hasSize(10)
                .allSatisfy(e -> assertThat(e)
                        .isInstanceOfSatisfying(
                                TooMany.class,
                                tooMany -> assertThat(tooMany.retryAfter().toSeconds())
                                        .isBetween(500L, 600L)));
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 10);
        say(ben, "Ich darf noch.");
        earlier("10 minutes");
        say(anna, "Jetzt wieder.");
    }

    @Test
    void an_answer_keeps_the_words_it_answers() {
        var first = say(anna, "Ja, bitte.");
        discussions.contribute(ben, discussion, REMARK, "Warum?", first);
        assertThatThrownBy(() -> contributions.revise(anna, first, FOR, "Nein, danke."))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("answered"));
    }

    @Test
    void edited_and_answered_at_once_a_contribution_is_never_found_below_other_words() throws Exception {
        for (int i = 0; i < 10; i++) {
            var author = Who.resident().viewer(people);
            var first = say(author, "Vorher.");
            var edited = new boolean[1];
            atOnce(List.of(() -> discussions.contribute(ben, discussion, REMARK, "Zu: " + read(first), first), () -> {
                try {
                    contributions.revise(author, first, FOR, "Nachher.");
                    edited[0] = true;
                } catch (Refused answered) {
                    edited[0] = false;
                }
                return first;
            }));
            assertThat(read(first)).isEqualTo(edited[0] ? "Nachher." : "Vorher.");
            earlier("20 minutes");
        }
    }

    @Test
    void withdrawing_leaves_the_answers_and_nothing_of_the_text() {
        var first = say(anna, "Ein Geständnis.");
        discussions.contribute(ben, discussion, REMARK, "Danke für die Offenheit.", first);
        contributions.withdraw(anna, first);
        contributions.withdraw(anna, first);
        var view = discussions.view(Viewer.VISITOR, discussion).contributions().getFirst();
        assertThat(view.text()).isNull();
        assertThat(view.authorName()).isNull();
        assertThat(view.withdrawnAt()).isNotNull();
        assertThat(view.replies()).extracting(ContributionView::text).containsExactly("Danke für die Offenheit.");
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 1);
        assertThat(column("select coalesce(text, '-') from contribution where id = ?1", first.value()))
                .containsExactly("-");
        assertThat(column("select verb from journal_entry where subject = ?1 order by happened_at, id", first.value()))
                .containsExactly("deliberation.contributed", "deliberation.withdrawn");
    }

    @Test
    void an_answer_finds_what_it_answers() {
        var nothing = ContributionId.next();
        assertThatThrownBy(() -> discussions.contribute(anna, discussion, FOR, "Ja.", nothing))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.contribute(anna, DiscussionId.next(), FOR, "Ja.", null))
                .isInstanceOf(NotFound.class);
        var first = say(anna, "Erstens.");
        var answer = discussions.contribute(ben, discussion, REMARK, "Zweitens.", first);
        assertThatThrownBy(() -> discussions.contribute(anna, discussion, REMARK, "Drittens.", answer))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_speaks_for_an_organisation_without_a_mandate() {
        var words = new NewContribution(discussion, FOR, "Wir sind dafür.", null, OrganisationId.next(), null);
        assertThatThrownBy(() -> contributions.write(anna, words)).isInstanceOf(Forbidden.class);
    }

    @Test
    void who_has_a_mandate_speaks_for_their_organisation_and_the_thread_names_it() {
        var speaker = Who.with(Role.RESIDENT, Role.PROVIDER).viewer(people);
        var planner = Who.planner().viewer(people);
        var name = "Träger " + UUID.randomUUID();
        var organisation = organisations.found(
                planner,
                new OrganisationForm(
                        name, OrganisationKind.PROVIDER, "Wir helfen.", "", "", "", "", null, Set.of(), Set.of()));
        organisations.giveMandate(
                planner,
                organisation,
                speaker.id(),
                MandateRole.SPEAKING,
                LocalDate.now(clock).minusDays(1),
                null);
        assertThat(discussions.view(speaker, discussion).speaksFor())
                .extracting(OrganisationView::id)
                .containsExactly(organisation);
        contributions.write(speaker, new NewContribution(discussion, FOR, "Wir sind dafür.", null, organisation, null));
        var shown = discussions.view(Viewer.VISITOR, discussion).contributions().getFirst();
        assertThat(shown.organisationName()).isEqualTo(name);
        assertThat(shown.authorName()).isEqualTo(speaker.name());
        assertThat(discussions.view(Viewer.VISITOR, discussion).speaksFor()).isEmpty();
    }

    @Test
    void the_database_itself_keeps_the_depth_and_the_emptiness() {
        var first = say(anna, "Erstens.");
        var answer = discussions.contribute(ben, discussion, REMARK, "Zweitens.", first);
        var third = say(ben, "Drittens.");
        fails("an answer is not answered", "update contribution set answers_id = ?2 where id = ?1", third, answer);
        fails(
                "withdrawn_text_is_gone",
                "update contribution set withdrawn_at = now() where id = ?1 and ?2 is not null",
                third,
                answer);
        var elsewhere = discussions.open(processes.open(StepKind.DISCUSSING), "Andere", "/beispiele/andere");
        var other = discussions.contribute(anna, elsewhere, QUESTION, "Anderswo?", null);
        fails(
                "contribution_answers_id_discussion_id_fkey",
                "update contribution set answers_id = ?2 where id = ?1",
                third,
                other);
    }

    @Test
    void a_contribution_is_found_where_it_stands() {
        var first = say(anna, "Der erste.");
        assertThat(contributions.address(first)).isEqualTo("/beispiele/bank#beitrag-" + first);
        var answer = discussions.contribute(ben, discussion, REMARK, "Die Antwort.", first);
        assertThat(contributions.address(answer)).isEqualTo("/beispiele/bank#beitrag-" + answer);
        fill(50);
        var own = "/diskussionen/" + discussion + "/beitraege/" + first;
        assertThat(contributions.address(first)).isEqualTo(own + "#beitrag-" + first);
        assertThat(contributions.address(answer)).isEqualTo(own + "#beitrag-" + answer);
    }

    @Test
    void a_long_thread_is_turned_over_without_gap_or_repetition_in_both_orders() {
        fill(120);
        for (var order : ThreadQuery.Order.values()) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var view = discussions.view(Viewer.VISITOR, discussion, ThreadQuery.of(null, order.name(), cursor));
                assertThat(view.contributions().size()).isLessThanOrEqualTo(50);
                view.contributions().forEach(c -> seen.add(c.text()));
                cursor = view.next();
            } while (cursor != null);
            assertThat(seen).hasSize(120).doesNotHaveDuplicates();
            assertThat(seen.getFirst()).isEqualTo(order == ThreadQuery.Order.NEWEST ? "Beitrag 120" : "Beitrag 1");
        }
    }

    @Test
    void many_answers_are_shown_in_part_on_the_thread_and_all_on_the_page_of_the_contribution() {
        var first = say(anna, "Eine Frage in die Runde.");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into contribution (id, discussion_id, author_id, kind, text, answers_id, written_at)
                        select gen_random_uuid(), ?1, ?2, 'REMARK', 'Antwort ' || n, ?3, now() + n * interval '1 second'
                        from generate_series(1, 30) n
                        """)
                        .setParameter(1, discussion.value())
                        .setParameter(2, ben.id().value())
                        .setParameter(3, first.value())
                        .executeUpdate());
        var onThread =
                discussions.view(Viewer.VISITOR, discussion).contributions().getFirst();
        assertThat(onThread.answerCount()).isEqualTo(30);
        assertThat(onThread.replies()).hasSize(20);
        assertThat(onThread.moreReplies()).isTrue();
        assertThat(onThread.replies().getLast().text()).isEqualTo("Antwort 20");
        var alone = discussions.single(Viewer.VISITOR, first).contributions().getFirst();
        assertThat(alone.replies()).hasSize(30);
    }

    private ContributionId say(Viewer who, String text) {
        return discussions.contribute(who, discussion, FOR, text, null);
    }

    private ContributionId write(Viewer who, String text, UUID submission) {
        return contributions.write(who, new NewContribution(discussion, FOR, text, null, null, submission));
    }

    private String read(ContributionId id) {
        return discussions.single(Viewer.VISITOR, id).contributions().getFirst().text();
    }

    private static List<ContributionId> atOnce(List<Callable<ContributionId>> acts) throws Exception {
        var results = new ArrayList<ContributionId>();
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            for (var act : pool.invokeAll(acts)) {
                results.add(act.get());
            }
        }
        return results;
    }

    /** Moves everything in the discussion back in time. */
    private void earlier(String interval) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update contribution set written_at = written_at - cast(?2 as interval) where discussion_id = ?1")
                        .setParameter(1, discussion.value())
                        .setParameter(2, interval)
                        .executeUpdate());
    }

    private void fill(int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into contribution (id, discussion_id, author_id, kind, text, written_at)
                        select gen_random_uuid(), ?1, ?2, 'FOR', 'Beitrag ' || n, now() + n * interval '1 second'
                        from generate_series(1, ?3) n
                        """)
                        .setParameter(1, discussion.value())
                        .setParameter(2, ben.id().value())
                        .setParameter(3, count)
                        .executeUpdate());
    }

    private List<String> column(String sql, UUID parameter) {
        List<?> values =
                database.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return values.stream().map(String::valueOf).toList();
    }

    private void fails(String message, String sql, ContributionId one, ContributionId two) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(sql)
                                .setParameter(1, one.value())
                                .setParameter(2, two.value())
                                .executeUpdate()))
                .hasStackTraceContaining(message);
    }
}
