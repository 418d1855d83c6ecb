package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.VerificationMethod;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each act × each role × the step before, while and after it is open × each relation. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalRightsTest {

    private static final List<StepPhase> PHASES =
            List.of(StepPhase.NONE, StepPhase.BEFORE, StepPhase.OPEN, StepPhase.AFTER);

    @Inject
    Proposals proposals;

    @Inject
    Supports supports;

    @Inject
    ProposalEvidence evidence;

    @Inject
    ProposalReader reader;

    @Inject
    ProposalRepository repository;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Moderation moderation;

    @Inject
    Mandates mandates;

    @Inject
    Processes processes;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    People people;

    @Test
    void proposing_needs_somebody_signed_in_and_the_open_step() {
        for (var phase : PHASES) {
            var process = steps.published();
            steps.step(process, StepKind.PROPOSING, phase);
            for (var viewer : everybody()) {
                var expected = phase == StepPhase.OPEN && viewer.signedIn();
                assertThat(permissions.mayPropose(viewer, process))
                        .as(phase + " " + viewer.roles())
                        .isEqualTo(expected);
                check(expected, viewer, "stepNotOpen", () -> draft(viewer, process));
            }
        }
    }

    @Test
    void proposing_where_residence_is_asked_for_needs_its_proof() {
        var process = steps.published();
        steps.step(process, StepKind.PROPOSING, StepPhase.OPEN, Participants.VERIFIED_RESIDENTS);
        var unproved = resident();
        assertThatThrownBy(() -> draft(unproved, process)).isInstanceOf(Forbidden.class);
        draft(verified(Who.resident()), process);
    }

    @Test
    void a_draft_is_seen_changed_and_handed_in_by_its_author_only() {
        var process = steps.open(StepKind.PROPOSING);
        var author = resident();
        var id = examples.ready(author, process);
        for (var other : everybody()) {
            assertThat(rights(other, id).see()).as(other.roles().toString()).isFalse();
            assertThatThrownBy(() -> reader.view(other, id)).isInstanceOf(NotFound.class);
            hidden(other, () -> proposals.edit(other, id, 0, examples.form("Neu", "Neu"), ""));
            hidden(other, () -> evidence.cite(other, id, ExampleProposals.FIGURE));
            hidden(other, () -> proposals.submit(other, id));
            hidden(other, () -> proposals.withdraw(other, id, ""));
            hidden(other, () -> supports.support(other, id, null));
            hidden(other, () -> proposals.publish(other, id, 0));
            hidden(other, () -> proposals.giveBack(other, id, "Nein."));
        }
        assertThat(rights(author, id)).isEqualTo(only("see", "read", "edit", "submit", "withdraw"));
    }

    @Test
    void handing_in_needs_the_open_step_while_editing_and_discarding_do_not() {
        for (var phase : PHASES) {
            var process = steps.open(StepKind.PROPOSING);
            var author = resident();
            var id = examples.ready(author, process);
            steps.step(process, StepKind.PROPOSING, phase);
            assertThat(rights(author, id).submit()).isEqualTo(phase == StepPhase.OPEN);
            assertThat(rights(author, id).edit()).isTrue();
            proposals.edit(author, id, rowVersion(author, id), examples.form("Neu " + phase, "Neu"), "");
            if (phase == StepPhase.OPEN) {
                proposals.submit(author, id);
                assertThat(rights(author, id)).isEqualTo(only("see", "read", "edit", "withdraw"));
            } else {
                refused("stepNotOpen", () -> proposals.submit(author, id));
                proposals.withdraw(author, id, "");
            }
        }
    }

    @Test
    void what_waits_for_review_is_seen_by_its_author_and_by_who_reviews_at_any_time() {
        for (var phase : PHASES) {
            var process = reviewing();
            var author = resident();
            var id = examples.published(author, process);
            steps.step(process, StepKind.PROPOSING, phase);
            assertThat(reader.view(author, id).state()).isEqualTo(ProposalState.SUBMITTED);
            assertThat(rights(author, id)).isEqualTo(only("see", "read", "edit", "withdraw"));
            for (var viewer : everybody()) {
                var reviews = viewer.is(Role.PLANNING) || viewer.is(Role.MODERATION);
                assertThat(rights(viewer, id))
                        .as(viewer.roles().toString())
                        .isEqualTo(reviews ? only("see", "read", "review") : only());
                if (!reviews) {
                    hidden(viewer, () -> proposals.publish(viewer, id, 0));
                }
            }
            var moderator = Who.moderator().viewer(people);
            proposals.publish(moderator, id, rowVersion(moderator, id));
            assertThat(reader.view(Viewer.VISITOR, id).state()).isEqualTo(ProposalState.PUBLISHED);
        }
    }

    @Test
    void an_author_does_not_publish_what_they_handed_in() {
        var author = resident();
        var id = examples.published(author, reviewing());
        assertThatThrownBy(() -> proposals.publish(author, id, rowVersion(author, id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> proposals.giveBack(author, id, "Nein.")).isInstanceOf(Forbidden.class);
    }

    @Test
    void supporting_and_taking_back_need_the_open_step_and_are_not_for_the_author() {
        for (var phase : PHASES) {
            var process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
            var author = resident();
            var id = examples.published(author, process);
            var supporter = resident();
            supports.support(supporter, id, null);
            steps.step(process, StepKind.SUPPORTING, phase);
            for (var viewer : everybody()) {
                var expected = phase == StepPhase.OPEN && viewer.signedIn();
                assertThat(rights(viewer, id).support())
                        .as(phase + " " + viewer.roles())
                        .isEqualTo(expected);
                check(expected, viewer, "stepNotOpen", () -> supports.support(viewer, id, null));
            }
            assertThat(rights(supporter, id).takeBack()).isEqualTo(phase == StepPhase.OPEN);
            check(phase == StepPhase.OPEN, supporter, "stepNotOpen", () -> supports.takeBack(supporter, id, null));
            assertThat(rights(author, id).support()).isFalse();
            refused("ownProposal", () -> supports.support(author, id, null));
        }
    }

    @Test
    void supporting_for_an_organisation_needs_its_mandate_and_it_is_not_its_own_proposal() {
        var process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        var speaker = initiative();
        var organisation = examples.initiativeOf(speaker);
        var colleague = initiative();
        var own = examples.published(speaker, process, organisation);
        var id = examples.published(resident(), process);
        for (var viewer : everybody()) {
            if (viewer.signedIn()) {
                assertThatThrownBy(() -> supports.support(viewer, id, organisation))
                        .isInstanceOf(Forbidden.class);
            }
        }
        supports.support(speaker, id, organisation);
        assertThat(reader.view(Viewer.VISITOR, id).organisations()).isEqualTo(1);
        refused("ownProposal", () -> supports.support(speaker, own, organisation));
        give(organisation, colleague);
        refused("ownProposal", () -> supports.support(colleague, own, organisation));
        supports.support(colleague, own, null);
        endMandate(speaker, organisation);
        assertThatThrownBy(() -> supports.takeBack(speaker, id, organisation)).isInstanceOf(Forbidden.class);
        supports.takeBack(colleague, id, organisation);
        assertThat(reader.view(Viewer.VISITOR, id).organisations()).isZero();
    }

    @Test
    void a_published_proposal_is_changed_and_taken_back_by_who_made_it_at_any_time() {
        for (var phase : PHASES) {
            var process = steps.open(StepKind.PROPOSING);
            var author = resident();
            var id = examples.published(author, process);
            steps.step(process, StepKind.PROPOSING, phase);
            for (var other : everybody()) {
                assertThat(rights(other, id).edit()).isFalse();
                assertThat(rights(other, id).withdraw()).isFalse();
                closed(other, () -> proposals.edit(other, id, 0, examples.form("Neu", "Neu"), ""));
                closed(other, () -> evidence.cite(other, id, ExampleProposals.FIGURE));
                closed(other, () -> proposals.withdraw(other, id, ""));
            }
            proposals.edit(author, id, rowVersion(author, id), examples.form("Neu", "Neu"), "");
            proposals.withdraw(author, id, "");
        }
    }

    @Test
    void what_was_made_for_an_organisation_belongs_to_whoever_may_speak_for_it() {
        var process = steps.open(StepKind.PROPOSING);
        var speaker = initiative();
        var organisation = examples.initiativeOf(speaker);
        var colleague = initiative();
        give(organisation, colleague);
        var id = examples.published(speaker, process, organisation);
        proposals.edit(colleague, id, rowVersion(colleague, id), examples.form("Neu", "Neu", organisation), "");
        endMandate(speaker, organisation);
        assertThat(rights(speaker, id).edit()).isFalse();
        closed(speaker, () -> proposals.withdraw(speaker, id, ""));
        assertThat(rights(colleague, id).withdraw()).isTrue();
        proposals.withdraw(colleague, id, "");
    }

    @Test
    void a_draft_for_an_organisation_is_handed_in_only_with_a_mandate() {
        var process = steps.open(StepKind.PROPOSING);
        var speaker = initiative();
        var organisation = examples.initiativeOf(speaker);
        give(organisation, initiative());
        assertThatThrownBy(() -> examples.draft(initiative(), process, examples.form("Für sie", "Text", organisation)))
                .isInstanceOf(Forbidden.class);
        var id = examples.draft(speaker, process, examples.form("Für uns", "Text", organisation));
        evidence.cite(speaker, id, ExampleProposals.FIGURE);
        endMandate(speaker, organisation);
        refused("mandateMissing", () -> proposals.submit(speaker, id));
    }

    @Test
    void answering_and_consolidating_are_for_planning_at_any_time() {
        for (var phase : PHASES) {
            var process = steps.open(StepKind.PROPOSING);
            var answered = examples.published(resident(), process);
            var consolidated = examples.published(resident(), process);
            steps.step(process, StepKind.CONSOLIDATING, phase);
            for (var viewer : everybody()) {
                var plans = viewer.is(Role.PLANNING);
                assertThat(rights(viewer, answered).answer())
                        .as(viewer.roles().toString())
                        .isEqualTo(plans);
                assertThat(rights(viewer, answered).consolidate()).isEqualTo(plans);
                if (!plans) {
                    closed(viewer, () -> proposals.answer(viewer, answered, AnswerOutcome.PARTLY, "Zum Teil."));
                    closed(viewer, () -> consolidate(viewer, consolidated));
                }
            }
            proposals.answer(planner(), answered, AnswerOutcome.PARTLY, "Zum Teil.");
            consolidate(planner(), consolidated);
        }
    }

    @Test
    void a_closed_proposal_is_left_as_it_is() {
        var process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        for (var close : List.<BiConsumer<Viewer, ProposalId>>of(
                (author, id) -> proposals.withdraw(author, id, ""),
                (author, id) -> consolidate(planner(), id),
                (author, id) -> proposals.answer(planner(), id, AnswerOutcome.ADOPTED, "Machen wir."))) {
            var author = resident();
            var supporter = resident();
            var id = examples.published(author, process);
            supports.support(supporter, id, null);
            close.accept(author, id);
            assertThat(rights(author, id)).isEqualTo(only("see", "read"));
            refused("editOver", () -> proposals.edit(author, id, 0, examples.form("Neu", "Neu"), ""));
            refused("editOver", () -> evidence.cite(author, id, ExampleProposals.FIGURE));
            refused("notSupportable", () -> supports.support(resident(), id, null));
            refused("supportOver", () -> supports.takeBack(supporter, id, null));
            assertThat(reader.view(Viewer.VISITOR, id).supporters()).isEqualTo(1);
        }
    }

    @Test
    void a_hidden_proposal_is_read_by_its_author_and_by_moderators_only() {
        var process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        var author = resident();
        var id = examples.published(author, process);
        hide(id);
        for (var viewer : everybody()) {
            assertThat(rights(viewer, id).see()).isTrue();
            assertThat(rights(viewer, id).read()).as(viewer.roles().toString()).isEqualTo(viewer.is(Role.MODERATION));
            assertThat(rights(viewer, id).support()).isFalse();
            assertThat(rights(viewer, id).report()).isFalse();
        }
        assertThat(rights(author, id)).isEqualTo(only("see", "read", "withdraw"));
        refused("notSupportable", () -> supports.support(resident(), id, null));
        refused("editOver", () -> proposals.edit(author, id, rowVersion(author, id), examples.form("Neu", "Neu"), ""));
        moderation.restore(Who.moderator().viewer(people), id.content(), NetiquetteRule.WERBUNG, "War ein Versehen.");
        assertThat(rights(resident(), id).read()).isTrue();
    }

    @Test
    void everybody_signed_in_but_its_author_may_report_what_is_published() {
        var author = resident();
        var id = examples.published(author, steps.open(StepKind.PROPOSING));
        for (var viewer : everybody()) {
            assertThat(rights(viewer, id).report()).isEqualTo(viewer.signedIn());
        }
        assertThat(rights(author, id).report()).isFalse();
    }

    private List<Viewer> everybody() {
        var all = new ArrayList<Viewer>();
        all.add(Viewer.VISITOR);
        for (var role : Role.values()) {
            all.add(Who.with(Role.RESIDENT, role).viewer(people));
        }
        return all;
    }

    private ProposalRights rights(Viewer viewer, ProposalId id) {
        return permissions.rights(viewer, facts(id));
    }

    private ProposalFacts facts(ProposalId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.require(id).facts());
    }

    private static ProposalRights only(String... names) {
        var set = Set.of(names);
        return new ProposalRights(
                set.contains("see"),
                set.contains("read"),
                set.contains("edit"),
                set.contains("submit"),
                set.contains("withdraw"),
                set.contains("support"),
                set.contains("takeBack"),
                set.contains("speakFor"),
                set.contains("review"),
                set.contains("answer"),
                set.contains("consolidate"),
                set.contains("report"));
    }

    private int rowVersion(Viewer viewer, ProposalId id) {
        return reader.view(viewer, id).rowVersion();
    }

    private ProposalId draft(Viewer viewer, ProcessId process) {
        return examples.draft(viewer, process, examples.form("Vorschlag " + UUID.randomUUID(), "Text"));
    }

    private ProcessId reviewing() {
        var planner = planner();
        var process = processes.create(planner, ExampleProcesses.form("Geprüft " + UUID.randomUUID(), true));
        processes.publish(planner, process);
        steps.step(process, StepKind.PROPOSING, StepPhase.OPEN);
        return process;
    }

    private void consolidate(Viewer viewer, ProposalId id) {
        proposals.consolidate(viewer, List.of(id), UUID.randomUUID(), "Ein Ziel", "/ziele/1");
    }

    private void hide(ProposalId id) {
        moderation.hide(Who.moderator().viewer(people), id.content(), NetiquetteRule.WERBUNG, "Das ist Werbung.");
    }

    private void give(OrganisationId organisation, Viewer person) {
        mandates.give(
                Who.accounts().viewer(people),
                organisation,
                person.id(),
                MandateRole.SPEAKING,
                LocalDate.of(2020, 1, 1),
                null);
    }

    private void endMandate(Viewer person, OrganisationId organisation) {
        mandates.mine(person).stream()
                .filter(mandate -> mandate.organisation().equals(organisation))
                .forEach(mandate -> mandates.end(Who.accounts().viewer(people), mandate.id()));
    }

    private Viewer resident() {
        return Who.resident().viewer(people);
    }

    private Viewer initiative() {
        return Who.with(Role.RESIDENT, Role.INITIATIVE).viewer(people);
    }

    private Viewer planner() {
        return Who.planner().viewer(people);
    }

    private Viewer verified(Who who) {
        people.verify(Who.accounts().viewer(people), who.viewer(people).id(), VerificationMethod.COUNTER);
        return who.viewer(people);
    }

    /** The act succeeds, or is refused by the rule; a visitor is asked to sign in. */
    private static void check(boolean expected, Viewer viewer, String rule, ThrowingCallable act) {
        if (!viewer.signedIn()) {
            assertThatThrownBy(act).isInstanceOf(SignInNeeded.class);
        } else if (expected) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            refused(rule, act);
        }
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    /** What one cannot see is not there. */
    private static void hidden(Viewer viewer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(viewer.signedIn() ? NotFound.class : SignInNeeded.class);
    }

    /** What one can see but may not do. */
    private static void closed(Viewer viewer, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(viewer.signedIn() ? Forbidden.class : SignInNeeded.class);
    }
}
