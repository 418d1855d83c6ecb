package de.zielforum.journal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The journal in words. Every act has a message whose key is the verb with an underscore for the dot and whose parameter is
 * what it was done to. Acts stand sorted below the words of the page; {@code detail_} words a detail's name, {@code value_} a
 * value.
 */
@MessageBundle("msg_journal")
public interface JournalMessages {

    @Message
    String area();

    @Message
    String deskLink();

    @Message
    String desk();

    @Message
    String detail_body();

    @Message
    String detail_closes();

    @Message
    String detail_goal();

    @Message
    String detail_opens();

    @Message
    String detail_organisation();

    @Message
    String detail_outcome();

    @Message
    String detail_paper();

    @Message
    String detail_phase();

    @Message
    String detail_reason();

    @Message
    String detail_role();

    @Message
    String detail_roll();

    @Message
    String detail_rule();

    @Message
    String detail_step();

    @Message
    String detail_version();

    @Message
    String detail_votes();

    @Message
    String everything();

    @Message
    String goneAccount();

    @Message
    String group(VerbGroup group);

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String nothingText();

    @Message
    String person();

    @Message
    String subject();

    @Message
    String subjectLead();

    @Message
    String system();

    @Message
    String title();

    @Message
    String unknownVerb(String title, String verb);

    @Message
    String value_ADOPTED();

    @Message
    String value_BELEIDIGUNG();

    @Message
    String value_CONSOLIDATING();

    @Message
    String value_DISCUSSING();

    @Message
    String value_DISKRIMINIERUNG();

    @Message
    String value_EDITING();

    @Message
    String value_FALSCHANGABE();

    @Message
    String value_NOT_ADOPTED();

    @Message
    String value_OPINION();

    @Message
    String value_OTHER_RESPONSIBILITY();

    @Message
    String value_PARTLY();

    @Message
    String value_PERSONENBEZOGEN();

    @Message
    String value_PROPOSING();

    @Message
    String value_SPEAKING();

    @Message
    String value_STRAFBAR();

    @Message
    String value_SUPPORTING();

    @Message
    String value_THEMENFREMD();

    @Message
    String value_URHEBERRECHT();

    @Message
    String value_VOTING();

    @Message
    String value_WERBUNG();

    @Message
    String what();

    @Message
    String when();

    @Message
    String who();

    @Message
    String area_imported(String title);

    @Message
    String area_reshaped(String title);

    @Message
    String deliberation_contributed(String title);

    @Message
    String deliberation_revised(String title);

    @Message
    String deliberation_withdrawn(String title);

    @Message
    String indicator_cited(String title);

    @Message
    String indicator_editionChecked(String title);

    @Message
    String indicator_editionDiscarded(String title);

    @Message
    String indicator_editionNotProtected(String title);

    @Message
    String indicator_editionPublished(String title);

    @Message
    String indicator_editionUploaded(String title);

    @Message
    String indicator_imported(String title);

    @Message
    String indicator_indexChanged(String title);

    @Message
    String indicator_indexComputed(String title);

    @Message
    String indicator_indexDefined(String title);

    @Message
    String indicator_secrecyRuleRemoved(String title);

    @Message
    String indicator_secrecyRuleSet(String title);

    @Message
    String indicator_secrecyRuleSetForAll(String title);

    @Message
    String moderation_appealDismissed(String title);

    @Message
    String moderation_appealGranted(String title);

    @Message
    String moderation_appealed(String title);

    @Message
    String moderation_hidden(String title);

    @Message
    String moderation_kept(String title);

    @Message
    String moderation_reported(String title);

    @Message
    String moderation_restored(String title);

    @Message
    String network_applicationAccepted(String title);

    @Message
    String network_applicationDeclined(String title);

    @Message
    String network_applicationWithdrawn(String title);

    @Message
    String network_applied(String title);

    @Message
    String network_closed(String title);

    @Message
    String network_edited(String title);

    @Message
    String network_founded(String title);

    @Message
    String network_handedOver(String title);

    @Message
    String network_invitationAccepted(String title);

    @Message
    String network_invitationDeclined(String title);

    @Message
    String network_invitationWithdrawn(String title);

    @Message
    String network_invited(String title);

    @Message
    String network_left(String title);

    @Message
    String organisation_dissolved(String title);

    @Message
    String organisation_edited(String title);

    @Message
    String organisation_founded(String title);

    @Message
    String organisation_mandateDeclined(String title);

    @Message
    String organisation_mandateEnded(String title);

    @Message
    String organisation_mandateGiven(String title);

    @Message
    String organisation_mandateRequestWithdrawn(String title);

    @Message
    String organisation_mandateRequested(String title);

    @Message
    String organisation_serviceEdited(String title);

    @Message
    String organisation_serviceOffered(String title);

    @Message
    String organisation_serviceWithdrawn(String title);

    @Message
    String participation_phaseAdded(String title);

    @Message
    String participation_phaseEdited(String title);

    @Message
    String participation_phaseMoved(String title);

    @Message
    String participation_phaseRemoved(String title);

    @Message
    String participation_processClosed(String title);

    @Message
    String participation_processCreated(String title);

    @Message
    String participation_processEdited(String title);

    @Message
    String participation_processPublished(String title);

    @Message
    String participation_stepChanged(String title);

    @Message
    String participation_stepDropped(String title);

    @Message
    String participation_stepEnded(String title);

    @Message
    String participation_stepScheduled(String title);

    @Message
    String person_presented(String title);

    @Message
    String person_verified(String title);

    @Message
    String proposal_answered(String title);

    @Message
    String proposal_consolidated(String title);

    @Message
    String proposal_draftDiscarded(String title);

    @Message
    String proposal_draftEdited(String title);

    @Message
    String proposal_drafted(String title);

    @Message
    String proposal_evidenceAdded(String title);

    @Message
    String proposal_filed(String title);

    @Message
    String proposal_givenBack(String title);

    @Message
    String proposal_published(String title);

    @Message
    String proposal_revised(String title);

    @Message
    String proposal_submitted(String title);

    @Message
    String proposal_supportMoved(String title);

    @Message
    String proposal_supportTakenBack(String title);

    @Message
    String proposal_supported(String title);

    @Message
    String proposal_withdrawn(String title);

    @Message
    String voting_announced(String title);

    @Message
    String voting_closed(String title);

    @Message
    String voting_drafted(String title);

    @Message
    String voting_missed(String title);

    @Message
    String voting_offered(String title);

    @Message
    String voting_opened(String title);

    @Message
    String voting_published(String title);

    @Message
    String voting_recorded(String title);

    @Message
    String voting_withdrawn(String title);

    @Message
    String voting_worded(String title);

    @Message
    String goal_drafted(String title);

    @Message
    String goal_rewritten(String title);

    @Message
    String goal_aimed(String title);

    @Message
    String goal_proposed(String title);

    @Message
    String goal_adopted(String title);

    @Message
    String goal_notAdopted(String title);

    @Message
    String goal_judged(String title);

    @Message
    String measure_planned(String title);

    @Message
    String measure_rewritten(String title);

    @Message
    String measure_started(String title);

    @Message
    String measure_reported(String title);

    @Message
    String measure_milestoneReached(String title);

    @Message
    String measure_finished(String title);

    @Message
    String measure_stopped(String title);

    @Message
    String goal_evidenceKept(String title);

    @Message
    String goal_evidenceRenewed(String title);

    @Message
    String proposal_evidenceKept(String title);

    @Message
    String proposal_evidenceRenewed(String title);

    @Message
    String measure_evidenceAdded(String title);

    @Message
    String measure_evidenceRemoved(String title);

    @Message
    String measure_evidenceKept(String title);

    @Message
    String measure_evidenceRenewed(String title);

    @Message
    String goal_judgedFigureKept(String title);

    @Message
    String goal_judgedFigureRenewed(String title);
}
