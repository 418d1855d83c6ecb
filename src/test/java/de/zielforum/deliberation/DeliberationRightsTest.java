package de.zielforum.deliberation;

import static de.zielforum.deliberation.ContributionKind.FOR;
import static de.zielforum.deliberation.ContributionKind.REMARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.VerificationMethod;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each act of discussing × every role × the step before, open, after and missing. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DeliberationRightsTest {

    private static final List<StepPhase> CLOSED = List.of(StepPhase.NONE, StepPhase.BEFORE, StepPhase.AFTER);

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    private ProcessId process;
    private DiscussionId discussion;

    @BeforeEach
    void a_discussion_is_open() {
        process = processes.open(StepKind.DISCUSSING);
        discussion = discussions.open(process, "Mehr Bänke", "/beispiele/bank");
    }

    @Test
    void everybody_signed_in_contributes_and_answers_while_the_step_is_open_and_nobody_else() {
        for (var who : everybodySignedIn()) {
            var own = discussions.contribute(who, discussion, FOR, "Ja.", null);
            discussions.contribute(who, discussion, REMARK, "Noch etwas.", own);
            assertThat(discussions.view(who, discussion).mayContribute()).isTrue();
        }
        assertThatThrownBy(() -> discussions.contribute(Viewer.VISITOR, discussion, FOR, "Ja.", null))
                .isInstanceOf(SignInNeeded.class);
        assertThat(discussions.view(Viewer.VISITOR, discussion).mayContribute()).isFalse();
    }

    @Test
    void nobody_contributes_answers_or_edits_before_and_after_the_step() {
        var all = everybodySignedIn();
        var own = all.stream()
                .map(who -> discussions.contribute(who, discussion, FOR, "Ja.", null))
                .toList();
        for (var phase : CLOSED) {
            processes.step(process, StepKind.DISCUSSING, phase);
            for (int i = 0; i < all.size(); i++) {
                var who = all.get(i);
                var mine = own.get(i);
                notOpen(() -> discussions.contribute(who, discussion, FOR, "Nein.", null));
                notOpen(() -> discussions.contribute(who, discussion, FOR, "Nein.", mine));
                notOpen(() -> contributions.revise(who, mine, FOR, "Nein."));
                var view = discussions.view(who, discussion);
                assertThat(view.mayContribute()).isFalse();
                assertThat(view.contributions()).noneMatch(c -> c.mayAnswer() || c.mayEdit());
            }
        }
    }

    @Test
    void an_author_edits_their_own_words_and_nobody_elses() {
        var author = Who.resident().viewer(people);
        var own = discussions.contribute(author, discussion, FOR, "Ja.", null);
        for (var who : everybodySignedIn()) {
            assertThatThrownBy(() -> contributions.revise(who, own, FOR, "Nein."))
                    .isInstanceOf(Forbidden.class);
            assertThat(only(who).mayEdit()).isFalse();
        }
        assertThatThrownBy(() -> contributions.revise(Viewer.VISITOR, own, FOR, "Nein."))
                .isInstanceOf(SignInNeeded.class);
        assertThat(only(author).mayEdit()).isTrue();
        contributions.revise(author, own, FOR, "Doch.");
        assertThat(only(author).text()).isEqualTo("Doch.");
    }

    @Test
    void an_author_withdraws_their_own_words_at_any_time_and_nobody_elses() {
        for (var phase : StepPhase.values()) {
            processes.step(process, StepKind.DISCUSSING, StepPhase.OPEN);
            var author = Who.resident().viewer(people);
            var own = discussions.contribute(author, discussion, FOR, "Ja.", null);
            processes.step(process, StepKind.DISCUSSING, phase);
            for (var who : everybodySignedIn()) {
                assertThatThrownBy(() -> contributions.withdraw(who, own)).isInstanceOf(Forbidden.class);
            }
            assertThatThrownBy(() -> contributions.withdraw(Viewer.VISITOR, own))
                    .isInstanceOf(SignInNeeded.class);
            contributions.withdraw(author, own);
            assertThat(only(author).text()).isNull();
        }
    }

    @Test
    void where_residence_is_asked_for_it_must_be_proved() {
        processes.step(process, StepKind.DISCUSSING, StepPhase.OPEN, Participants.VERIFIED_RESIDENTS);
        var who = Who.resident();
        var stranger = who.viewer(people);
        assertThatThrownBy(() -> discussions.contribute(stranger, discussion, FOR, "Ja.", null))
                .isInstanceOf(Forbidden.class);
        assertThat(discussions.view(stranger, discussion).access()).isEqualTo(Access.VERIFICATION);
        people.verify(Who.accounts().viewer(people), stranger.id(), VerificationMethod.COUNTER);
        discussions.contribute(who.viewer(people), discussion, FOR, "Ja.", null);
    }

    @Test
    void everybody_reads_at_any_time() {
        discussions.contribute(Who.resident().viewer(people), discussion, FOR, "Ja.", null);
        for (var phase : StepPhase.values()) {
            processes.step(process, StepKind.DISCUSSING, phase);
            var all = new ArrayList<>(everybodySignedIn());
            all.add(Viewer.VISITOR);
            for (var who : all) {
                assertThat(only(who).text()).isEqualTo("Ja.");
            }
        }
    }

    @Test
    void a_discussion_closed_by_its_host_takes_nothing_more() {
        var author = Who.resident().viewer(people);
        var own = discussions.contribute(author, discussion, FOR, "Ja.", null);
        discussions.close(discussion);
        assertThat(discussions.view(author, discussion).access()).isEqualTo(Access.CLOSED);
        for (Runnable act : List.<Runnable>of(
                () -> discussions.contribute(author, discussion, FOR, "Nein.", null),
                () -> contributions.revise(author, own, FOR, "Nein."))) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.rule()).isEqualTo("closed"));
        }
        assertThatCode(() -> contributions.withdraw(author, own)).doesNotThrowAnyException();
    }

    private List<Viewer> everybodySignedIn() {
        var all = new ArrayList<Viewer>();
        for (var role : Role.values()) {
            all.add(Who.with(Role.RESIDENT, role).viewer(people));
        }
        return all;
    }

    private ContributionView only(Viewer viewer) {
        return discussions.view(viewer, discussion).contributions().getFirst();
    }

    private static void notOpen(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("stepNotOpen"));
    }
}
