package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.ThreadQuery;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about discussions and contributions. */
@MessageBundle("msg_deliberation")
public interface DeliberationMessages {

    @Message
    String kind(ContributionKind kind);

    @Message
    String kinds(ContributionKind kind);

    @Message
    String kindHint(ContributionKind kind);

    @Message
    String order(ThreadQuery.Order order);

    @Message
    String discussion();

    @Message
    String discussionOf(String title);

    @Message
    String contribution();

    @Message
    String contributions();

    @Message
    String contributionOf(String name);

    @Message
    String contributionWithdrawn();

    @Message
    String contributionLead(String title);

    @Message
    String pageLead(long contributions, long answers);

    @Message
    String all();

    @Message
    String tabs();

    @Message
    String orderLabel();

    @Message
    String older();

    @Message
    String empty();

    @Message
    String emptyOpen();

    @Message
    String emptyClosed();

    @Message
    String answers();

    @Message
    String allAnswers(int count);

    @Message
    String answer();

    @Message
    String answerTitle();

    @Message
    String youAnswer();

    @Message
    String yourAnswer();

    @Message
    String sendAnswer();

    @Message
    String link();

    @Message
    String edit();

    @Message
    String editTitle();

    @Message
    String sendEdit();

    @Message
    String withdraw();

    @Message
    String withdrawTitle();

    @Message
    String withdrawLead();

    @Message
    String withdrawNow();

    @Message
    String report();

    @Message
    String moderate();

    @Message
    String toContributionOf(String name);

    @Message
    String theContributionOf(String name);

    @Message
    String somebody();

    @Message
    String withdrawnOn(String day);

    @Message
    String hiddenButReadable();

    @Message
    String editedOn(String moment);

    @Message
    String contribute();

    @Message
    String write();

    @Message
    String kindLabel();

    @Message
    String yourText();

    @Message
    String textHint();

    @Message
    String onBehalfOf();

    @Message
    String forMyself();

    @Message
    String netiquetteBefore();

    @Message
    String netiquette();

    @Message
    String netiquetteAfter();

    @Message
    String send();

    @Message
    String cancel();

    @Message
    String signInTitle();

    @Message
    String signInText(String until);

    @Message
    String signIn();

    @Message
    String verificationTitle();

    @Message
    String verificationText();

    @Message
    String toAccount();

    @Message
    String before(String opens);

    @Message
    String after(String closed);

    @Message
    String none();

    @Message
    String toHost();

    @Message
    String toDiscussion();

    @Message
    String livelyTitle();

    @Message
    String lively(long count, String day);

    @Message
    String accountTitle();

    @Message
    String done_contributed();

    @Message
    String done_answered();

    @Message
    String done_revised();

    @Message
    String done_withdrawn();

    @Message
    String warn_notEditable();

    @Message
    String refused_closed();

    @Message
    String refused_answersTooDeep();

    @Message
    String refused_withdrawn();

    @Message
    String refused_hidden();

    @Message
    String refused_answered();

    @Message
    String refused_editingOver();
}
