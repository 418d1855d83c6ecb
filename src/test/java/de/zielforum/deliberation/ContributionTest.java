package de.zielforum.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Instant WRITTEN = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant SOON = WRITTEN.plusSeconds(60);

    private final DiscussionId discussion = DiscussionId.next();
    private final Contribution contribution = written("Ein Satz.", null);

    @Test
    void a_text_is_cleaned_of_what_nobody_sees() {
        assertThat(written("  Zwei\r\nZeilen\u0000 \n", null).text()).isEqualTo("Zwei\nZeilen");
    }

    @Test
    void a_text_can_be_replaced_for_fifteen_minutes() {
        contribution.revise(ContributionKind.AGAINST, "Ein anderer Satz.", false, WRITTEN.plusSeconds(15 * 60 - 1));
        assertThat(contribution.text()).isEqualTo("Ein anderer Satz.");
        refused("editingOver", () -> revise(false, WRITTEN.plusSeconds(15 * 60)));
    }

    @Test
    void a_text_that_was_answered_stays_as_it_was_answered() {
        refused("answered", () -> revise(true, SOON));
        assertThat(contribution.text()).isEqualTo("Ein Satz.");
    }

    @Test
    void withdrawing_removes_the_text_for_good_and_once() {
        contribution.withdraw(SOON);
        assertThat(contribution.text()).isNull();
        assertThat(contribution.withdrawn()).isTrue();
        contribution.withdraw(SOON.plusSeconds(1));
        refused("withdrawn", () -> revise(false, SOON));
    }

    @Test
    void a_hidden_text_is_neither_edited_nor_answered_until_it_is_shown_again() {
        contribution.hide(ModerationDecisionId.next());
        refused("hidden", () -> revise(false, SOON));
        refused("hidden", () -> contribution.requireAnswerableIn(discussion));
        contribution.show();
        contribution.requireAnswerableIn(discussion);
        revise(false, SOON);
    }

    @Test
    void answers_stand_one_level_deep_and_in_the_same_discussion() {
        contribution.requireAnswerableIn(discussion);
        refused("answersTooDeep", () -> contribution.requireAnswerableIn(DiscussionId.next()));
        var answer = written("Eine Antwort.", contribution.id());
        refused("answersTooDeep", () -> answer.requireAnswerableIn(discussion));
    }

    @Test
    void nothing_answers_what_was_withdrawn() {
        contribution.withdraw(SOON);
        refused("withdrawn", () -> contribution.requireAnswerableIn(discussion));
    }

    private void revise(boolean answered, Instant now) {
        contribution.revise(ContributionKind.FOR, "Etwas anderes.", answered, now);
    }

    private Contribution written(String text, ContributionId answers) {
        var words = new NewContribution(discussion, ContributionKind.FOR, text, answers, null, null);
        return Contribution.written(words, null, PersonId.next(), WRITTEN);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, e -> {
            assertThat(e.feature()).isEqualTo("deliberation");
            assertThat(e.rule()).isEqualTo(rule);
        });
    }
}
