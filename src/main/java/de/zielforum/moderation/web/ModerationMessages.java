package de.zielforum.moderation.web;

import de.zielforum.moderation.CaseView;
import de.zielforum.moderation.ModerationAction;
import de.zielforum.moderation.NetiquetteRule;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about reports, decisions and appeals. */
@MessageBundle("msg_moderation")
public interface ModerationMessages {

    @Message
    String outcome(ModerationAction action);

    @Message
    String appealOutcome(ModerationAction action);

    @Message
    String choice(ModerationAction action);

    @Message
    String appealChoice(ModerationAction action);

    @Message
    String obstacle(CaseView.Obstacle obstacle);

    @Message
    String desk();

    @Message
    String deskTitle();

    @Message
    String deskLead();

    @Message
    String deskWaiting(int count);

    @Message
    String deskAll();

    @Message
    String deskEmpty();

    @Message
    String deskEmptyText();

    @Message
    String deskAppeal();

    @Message
    String notForYou();

    @Message
    String reportedOn(int count, String day);

    @Message
    String appealedOn(String day);

    @Message
    String caseKicker();

    @Message
    String caseLead(String author);

    @Message
    String stateHidden();

    @Message
    String stateVisible();

    @Message
    String stateAppealed();

    @Message
    String textNow();

    @Message
    String textThen();

    @Message
    String textGone();

    @Message
    String reports();

    @Message
    String noReports();

    @Message
    String reportOpen();

    @Message
    String reportSettled();

    @Message
    String decisions();

    @Message
    String decide();

    @Message
    String decideAppeal();

    @Message
    String actionLabel();

    @Message
    String ruleLabel();

    @Message
    String ruleHint();

    @Message
    String choose();

    @Message
    String reasonLabel();

    @Message
    String reasonHint();

    @Message
    String sendDecision();

    @Message
    String toContent();

    @Message
    String decision();

    @Message
    String factWhen();

    @Message
    String factRule();

    @Message
    String factReason();

    @Message
    String factModerator();

    @Message
    String appeal();

    @Message
    String appealWaiting();

    @Message
    String appealOpenText();

    @Message
    String appealDecided();

    @Message
    String appealTitle();

    @Message
    String appealText();

    @Message
    String appealReason();

    @Message
    String appealHint();

    @Message
    String sendAppeal();

    @Message
    String reportTitle();

    @Message
    String reportCrumb();

    @Message
    String reportLead();

    @Message
    String reportedText();

    @Message
    String reportReason();

    @Message
    String reportHint();

    @Message
    String report();

    @Message
    String cancel();

    @Message
    String rulesTitle();

    @Message
    String rulesText();

    @Message
    String accountTitle();

    @Message
    String accountText();

    @Message
    String done_reported();

    @Message
    String done_decided();

    @Message
    String done_appealed();

    @Message
    String rule(NetiquetteRule rule);

    @Message
    String refused_alreadyHidden();

    @Message
    String refused_notHidden();

    @Message
    String refused_nothingReported();

    @Message
    String refused_notAppealable();

    @Message
    String hiddenSince(String day);

    @Message
    String hiddenRule();

    @Message
    String hiddenDecision();
}
