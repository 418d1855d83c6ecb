package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class StepsTest {

    @Inject
    Steps steps;

    @Inject
    Processes processes;

    @Inject
    People people;

    @Inject
    ExampleProcesses examples;

    @Test
    void a_step_is_open_for_those_it_asks_while_its_time_lasts() {
        var resident = Who.resident().viewer(people);
        var process = examples.published();
        assertThat(steps.phase(process, StepKind.PROPOSING)).isEqualTo(StepPhase.NONE);
        for (var phase : List.of(StepPhase.BEFORE, StepPhase.OPEN, StepPhase.AFTER)) {
            examples.step(process, StepKind.PROPOSING, phase);
            assertThat(steps.phase(process, StepKind.PROPOSING)).isEqualTo(phase);
            assertThat(steps.open(process, StepKind.PROPOSING, resident)).isEqualTo(phase == StepPhase.OPEN);
            assertThat(steps.open(process, StepKind.PROPOSING, Viewer.VISITOR)).isFalse();
            assertThat(steps.open(process, StepKind.SUPPORTING, resident)).isFalse();
        }
    }

    @Test
    void a_guarded_act_says_why_it_is_not_possible() {
        var resident = Who.resident().viewer(people);
        var process = examples.open(StepKind.PROPOSING);
        steps.requireOpen(process, StepKind.PROPOSING, resident);
        assertThatThrownBy(() -> steps.requireOpen(process, StepKind.PROPOSING, Viewer.VISITOR))
                .isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> steps.requireOpen(process, StepKind.VOTING, resident))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("stepNotOpen"));
        examples.step(process, StepKind.PROPOSING, StepPhase.AFTER);
        assertThatThrownBy(() -> steps.requireOpen(process, StepKind.PROPOSING, resident))
                .isInstanceOf(Refused.class);
    }

    @Test
    void where_residence_is_asked_for_it_must_be_proved() {
        var process = examples.published();
        examples.step(process, StepKind.VOTING, StepPhase.OPEN, Participants.VERIFIED_RESIDENTS);
        var who = Who.resident();
        var stranger = who.viewer(people);
        assertThat(steps.open(process, StepKind.VOTING, stranger)).isFalse();
        assertThatThrownBy(() -> steps.requireOpen(process, StepKind.VOTING, stranger))
                .isInstanceOf(Forbidden.class);
        people.verify(Who.accounts().viewer(people), stranger.id(), VerificationMethod.COUNTER);
        steps.requireOpen(process, StepKind.VOTING, who.viewer(people));
    }

    @Test
    void nothing_is_open_in_a_draft() {
        var process = examples.draft();
        examples.step(process, StepKind.PROPOSING, StepPhase.OPEN);
        assertThat(steps.phase(process, StepKind.PROPOSING)).isEqualTo(StepPhase.BEFORE);
        processes.publish(Who.planner().viewer(people), process);
        assertThat(steps.phase(process, StepKind.PROPOSING)).isEqualTo(StepPhase.OPEN);
    }

    @Test
    void the_steps_of_several_processes_come_by_opening() {
        var one = examples.open(StepKind.PROPOSING);
        examples.step(one, StepKind.DISCUSSING, StepPhase.AFTER);
        var none = examples.published();
        var found = steps.of(Set.of(one, none));
        assertThat(found.get(one)).extracting(StepView::kind).containsExactly(StepKind.DISCUSSING, StepKind.PROPOSING);
        assertThat(found.get(none)).isEmpty();
    }
}
