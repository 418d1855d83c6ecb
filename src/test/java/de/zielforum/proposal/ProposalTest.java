package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.area.AreaId;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final PersonId AUTHOR = PersonId.next();
    private static final AreaId AREA = AreaId.next();

    @Test
    void a_draft_needs_text_and_evidence_before_it_can_be_handed_in() {
        var empty = draft("");
        refused("textMissing", () -> empty.submit(1, AUTHOR, NOW));
        var draft = draft("Text");
        refused("evidenceMissing", () -> draft.submit(0, AUTHOR, NOW));
        draft.submit(1, AUTHOR, NOW);
        assertThat(draft.state()).isEqualTo(ProposalState.SUBMITTED);
        refused("submitted", () -> draft.submit(1, AUTHOR, NOW));
    }

    @Test
    void what_was_handed_in_is_published_or_given_back() {
        var returned = submitted();
        returned.giveBack();
        assertThat(returned.state()).isEqualTo(ProposalState.DRAFT);
        refused("notInReview", returned::giveBack);
        refused("notInReview", () -> publish(returned));

        var published = published();
        assertThat(published.state()).isEqualTo(ProposalState.PUBLISHED);
        assertThat(published.versionNo()).isEqualTo(1);
        refused("notInReview", published::giveBack);
    }

    @Test
    void before_publication_the_text_changes_in_place_and_afterwards_by_versions() {
        var draft = draft("Text");
        draft.write(form("Anderer Titel", "Anderer Text"));
        assertThat(draft.title()).isEqualTo("Anderer Titel");
        assertThat(draft.versionNo()).isZero();
        refused("editOver", () -> draft.revise(form("Titel", "Text"), "", AUTHOR, NOW));

        var published = published();
        refused("editOver", () -> published.write(form("Titel", "Text")));
        var version = published.revise(form("Neuer Titel", "Neuer Text"), "kürzer", AUTHOR, NOW);
        assertThat(version.no()).isEqualTo(2);
        assertThat(version.title()).isEqualTo("Neuer Titel");
        assertThat(published.versionNo()).isEqualTo(2);
        refused("textMissing", () -> published.revise(form("Titel", ""), "", AUTHOR, NOW));
    }

    @Test
    void a_submitted_text_is_never_emptied() {
        refused("textMissing", () -> submitted().write(form("Titel", "")));
    }

    @Test
    void on_whose_behalf_it_was_made_stays_once_it_is_published() {
        var published = published();
        var other = new ProposalForm("Titel", "Neu", AREA, OrganisationId.next(), Set.of());
        published.revise(other, "", AUTHOR, NOW);
        assertThat(published.organisation()).isNull();
    }

    @Test
    void topics_sort_in_and_make_no_version() {
        var published = published();
        var filed = new ProposalForm("Titel", "Text", AREA, null, Set.of(Topic.HOUSING));
        assertThat(published.saysElse(filed)).isFalse();
        assertThat(published.says(filed)).isFalse();
        published.file(filed.topics());
        assertThat(published.says(filed)).isTrue();
        assertThat(published.versionNo()).isEqualTo(1);
    }

    @Test
    void it_can_be_taken_back_until_it_went_into_a_goal_or_was_answered() {
        draft("Text").withdraw("", AUTHOR, NOW);
        submitted().withdraw("", AUTHOR, NOW);
        var withdrawn = published();
        withdrawn.withdraw("erledigt", AUTHOR, NOW);
        refused("withdrawOver", () -> withdrawn.withdraw("", AUTHOR, NOW));
        refused("withdrawOver", () -> consolidated().withdraw("", AUTHOR, NOW));
        refused("withdrawOver", () -> answered().withdraw("", AUTHOR, NOW));
    }

    @Test
    void one_proposal_may_go_into_several_goals_but_not_once_it_is_answered_hidden_or_withdrawn() {
        var proposal = consolidated();
        proposal.consolidate(goal(), AUTHOR, NOW);
        refused("notConsolidatable", () -> draft("Text").consolidate(goal(), AUTHOR, NOW));
        refused("notConsolidatable", () -> answered().consolidate(goal(), AUTHOR, NOW));
        var hidden = published();
        hidden.hide(new ModerationDecisionId(UUID.randomUUID()));
        refused("notConsolidatable", () -> hidden.consolidate(goal(), AUTHOR, NOW));
        hidden.restore();
        hidden.consolidate(goal(), AUTHOR, NOW);
    }

    @Test
    void it_is_answered_once_and_instead_of_going_into_a_goal() {
        refused("notAnswerable", () -> answer(answered()));
        refused("notAnswerable", () -> answer(consolidated()));
        refused("notAnswerable", () -> answer(draft("Text")));
    }

    @Test
    void evidence_leaves_a_draft_only_and_is_added_as_long_as_the_text_may_change() {
        var draft = draft("Text");
        draft.requireDraft();
        draft.requireOpenForEvidence();
        var published = published();
        published.requireOpenForEvidence();
        refused("evidenceStays", published::requireDraft);
        refused("evidenceStays", () -> submitted().requireDraft());
        refused("editOver", () -> consolidated().requireOpenForEvidence());
    }

    @Test
    void moderation_looks_at_what_was_published_only() {
        assertThat(draft("Text").moderated()).isEmpty();
        assertThat(published().moderated()).hasValueSatisfying(details -> {
            assertThat(details.author()).isEqualTo(AUTHOR);
            assertThat(details.excerpt()).contains("Titel").contains("Text");
        });
    }

    @Test
    void what_browsers_send_is_cleaned_before_it_is_measured() {
        var form = form("  Ein\r\nTitel\u0000 ", "\r\nErste Zeile\r\nzweite\u0007 Zeile \n");
        assertThat(form.title()).isEqualTo("Ein Titel");
        assertThat(form.text()).isEqualTo("Erste Zeile\nzweite Zeile");
    }

    private static Proposal draft(String text) {
        return Proposal.draft(ProcessId.next(), AUTHOR, form("Titel", text), UUID.randomUUID(), NOW);
    }

    private static Proposal submitted() {
        var proposal = draft("Text");
        proposal.submit(1, AUTHOR, NOW);
        return proposal;
    }

    private static Proposal published() {
        var proposal = submitted();
        publish(proposal);
        return proposal;
    }

    private static void publish(Proposal proposal) {
        proposal.publish(DiscussionId.next(), AUTHOR, NOW);
    }

    private static Proposal consolidated() {
        var proposal = published();
        proposal.consolidate(goal(), AUTHOR, NOW);
        return proposal;
    }

    private static Proposal answered() {
        var proposal = published();
        answer(proposal);
        return proposal;
    }

    private static void answer(Proposal proposal) {
        proposal.answer(AnswerOutcome.NOT_ADOPTED, "Weil es so ist.", AUTHOR, NOW);
    }

    private static GoalReference goal() {
        return new GoalReference(UUID.randomUUID(), "Ein Ziel", "/ziele/1");
    }

    private static ProposalForm form(String title, String text) {
        return new ProposalForm(title, text, AREA, null, Set.of());
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
