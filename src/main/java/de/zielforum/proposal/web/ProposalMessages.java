package de.zielforum.proposal.web;

import de.zielforum.proposal.AnswerOutcome;
import de.zielforum.proposal.ProposalState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about proposals. */
@MessageBundle("msg_proposal")
public interface ProposalMessages {

    @Message
    String proposal();

    @Message
    String proposals();

    @Message
    String processes();

    @Message
    String publishedOn(String day);

    @Message
    String persons(int count);

    @Message
    String organisationCount(int count);

    @Message
    String contributionCount(int count);

    @Message
    String state(ProposalState state);

    @Message
    String stateHidden();

    @Message
    String stateWithOutcome(String state, String outcome);

    @Message
    String stateChanged(String state);

    @Message
    String outcome(AnswerOutcome outcome);

    @Message
    String outcomeHint(AnswerOutcome outcome);

    @Message
    String listTitle();

    @Message
    String found(int count);

    @Message
    String foundMany(String count);

    @Message
    String propose();

    @Message
    String filterLabel();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String area();

    @Message
    String allAreas();

    @Message
    String topic();

    @Message
    String allTopics();

    @Message
    String stateLabel();

    @Message
    String allStates();

    @Message
    String order();

    @Message
    String order_neueste();

    @Message
    String order_unterstuetzung();

    @Message
    String order_diskussion();

    @Message
    String order_zufall();

    @Message
    String onlyOrganisations();

    @Message
    String onlyMine();

    @Message
    String supportedByYou();

    @Message
    String nothingFoundTitle();

    @Message
    String nothingFoundText();

    @Message
    String noneTitle();

    @Message
    String noneOpenText();

    @Message
    String noneText();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String editTitle();

    @Message
    String reviseLead();

    @Message
    String trailLabel();

    @Message
    String trailText();

    @Message
    String trailEvidence();

    @Message
    String trailCheck();

    @Message
    String trail_current();

    @Message
    String trail_done();

    @Message
    String trail_open();

    @Message
    String fieldTitle();

    @Message
    String fieldTitleHint();

    @Message
    String fieldText();

    @Message
    String fieldTextHint();

    @Message
    String fieldArea();

    @Message
    String chooseArea();

    @Message
    String fieldOrganisation();

    @Message
    String fieldOrganisationHint();

    @Message
    String inOwnName();

    @Message
    String fieldTopics();

    @Message
    String fieldTopicsHint();

    @Message
    String fieldNote();

    @Message
    String fieldNoteHint();

    @Message
    String toEvidence();

    @Message
    String saveDraft();

    @Message
    String saveVersion();

    @Message
    String cancel();

    @Message
    String similarTitle();

    @Message
    String similarText();

    @Message
    String similarNote(String by, String persons);

    @Message
    String evidence();

    @Message
    String evidenceTitle();

    @Message
    String evidenceLead();

    @Message
    String evidenceYours();

    @Message
    String evidenceNone();

    @Message
    String evidenceFullText();

    @Message
    String remove();

    @Message
    String evidenceStaysText();

    @Message
    String toCheck();

    @Message
    String toProposal();

    @Message
    String draftLead();

    @Message
    String submittedLead();

    @Message
    String returnedTitle(String day);

    @Message
    String returnedBy(String who);

    @Message
    String checkTitle();

    @Message
    String checkText();

    @Message
    String missingText();

    @Message
    String missingEvidence();

    @Message
    String addEvidence();

    @Message
    String submit();

    @Message
    String submitOver(String state);

    @Message
    String edit();

    @Message
    String discard();

    @Message
    String reviewTitle();

    @Message
    String reviewText();

    @Message
    String publish();

    @Message
    String giveBack();

    @Message
    String giveBackTitle();

    @Message
    String giveBackLead();

    @Message
    String giveBackReason();

    @Message
    String giveBackReasonHint();

    @Message
    String textTitle();

    @Message
    String hiddenProposal();

    @Message
    String hiddenTitle();

    @Message
    String hiddenText(String day);

    @Message
    String hiddenRule(String rule);

    @Message
    String hiddenReason();

    @Message
    String hiddenDecision();

    @Message
    String hiddenForYou();

    @Message
    String withdrawnTitle(String day);

    @Message
    String withdrawnText();

    @Message
    String outcomeTitle();

    @Message
    String goalText(int version, String day);

    @Message
    String goalsText();

    @Message
    String goalNote(int version, String day);

    @Message
    String answerTitle();

    @Message
    String answerBy(String who, String day);

    @Message
    String answerVersion(int version);

    @Message
    String evidenceListTitle();

    @Message
    String supportTitle();

    @Message
    String supporting(int count);

    @Message
    String supportingNobody();

    @Message
    String supportingOrganisations();

    @Message
    String support();

    @Message
    String supportNow();

    @Message
    String takeBack();

    @Message
    String supportFor(String organisation);

    @Message
    String takeBackFor(String organisation);

    @Message
    String renewFor(String organisation);

    @Message
    String youSupport();

    @Message
    String youSupportVersion(int version);

    @Message
    String changedTitle();

    @Message
    String changedText(int old, int newest);

    @Message
    String seeChanges();

    @Message
    String keep(int version);

    @Message
    String supportSignIn();

    @Message
    String supportProof();

    @Message
    String supportProofHelp();

    @Message
    String supportOwn();

    @Message
    String forVersion(int version);

    @Message
    String factsTitle();

    @Message
    String process();

    @Message
    String topics();

    @Message
    String version();

    @Message
    String actsTitle();

    @Message
    String withdraw();

    @Message
    String report();

    @Message
    String answer();

    @Message
    String versionsTitle();

    @Message
    String versionsLead();

    @Message
    String versionChoice(int no);

    @Message
    String compareOlder();

    @Message
    String compareNewer();

    @Message
    String compare();

    @Message
    String changesTitle(int old, int newest);

    @Message
    String changesLegend();

    @Message
    String noChanges();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String addedEnd();

    @Message
    String removedEnd();

    @Message
    String versionBy(int no, String day, String who);

    @Message
    String versionSupporters(int count);

    @Message
    String onlyVersion();

    @Message
    String changesOfTitle();

    @Message
    String changesOfText();

    @Message
    String withdrawTitle();

    @Message
    String withdrawText();

    @Message
    String withdrawSubmittedText();

    @Message
    String withdrawReason();

    @Message
    String withdrawReasonHint();

    @Message
    String withdrawConfirm();

    @Message
    String discardTitle();

    @Message
    String discardText();

    @Message
    String discardConfirm();

    @Message
    String answerPageTitle();

    @Message
    String answerLead();

    @Message
    String answerOutcome();

    @Message
    String answerText();

    @Message
    String answerTextHint();

    @Message
    String answerConfirm();

    @Message
    String newestTitle();

    @Message
    String supportedTitle();

    @Message
    String allOfProcess();

    @Message
    String allBySupport();

    @Message
    String areaTitle();

    @Message
    String organisationTitle();

    @Message
    String organisationSupportsTitle();

    @Message
    String indicatorTitle();

    @Message
    String cardNote(String by, String persons);

    @Message
    String cardFoot(String by, String day);

    @Message
    String draftsTitle();

    @Message
    String draftsText();

    @Message
    String mineTitle();

    @Message
    String supportsTitle();

    @Message
    String supportsText();

    @Message
    String reviewDeskTitle();

    @Message
    String reviewNote(String process, String day);

    @Message
    String answerDeskTitle();

    @Message
    String answerDeskText();

    @Message
    String answerNote(int count);

    @Message
    String actPropose();

    @Message
    String actSupport();

    @Message
    String done_saved();

    @Message
    String done_savedNext();

    @Message
    String done_submitted();

    @Message
    String done_published();

    @Message
    String done_revised();

    @Message
    String done_supported();

    @Message
    String done_takenBack();

    @Message
    String done_kept();

    @Message
    String done_cited();

    @Message
    String done_removed();

    @Message
    String done_withdrawn();

    @Message
    String done_discarded();

    @Message
    String done_givenBack();

    @Message
    String done_answered();

    @Message
    String refused_submitted();

    @Message
    String refused_editOver();

    @Message
    String refused_textMissing();

    @Message
    String refused_evidenceMissing();

    @Message
    String refused_evidenceFull(int a0);

    @Message
    String refused_evidenceStays();

    @Message
    String refused_notInReview();

    @Message
    String refused_withdrawOver();

    @Message
    String refused_notConsolidatable();

    @Message
    String refused_notAnswerable();

    @Message
    String refused_areaOutside();

    @Message
    String refused_mandateMissing();

    @Message
    String refused_ownProposal();

    @Message
    String refused_notSupportable();

    @Message
    String refused_supportOver();

    @Message
    String refused_noAreas();
}
