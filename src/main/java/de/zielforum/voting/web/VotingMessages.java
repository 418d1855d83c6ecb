package de.zielforum.voting.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;

/** Words about ballots, ballot papers and results. */
@MessageBundle("msg_voting")
public interface VotingMessages {

    @Message
    String ballot();

    @Message
    String ballots();

    @Message
    String ballotsLead();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String processes();

    @Message
    String stateDraft();

    @Message
    String stateAnnounced(Instant opens);

    @Message
    String stateOpen(long days);

    @Message
    String stateOpenTomorrow();

    @Message
    String stateOpenToday();

    @Message
    String stateCounting();

    @Message
    String statePublished();

    @Message
    String stateWithdrawn();

    @Message
    String stateRecorded();

    @Message
    String leadAnnounced(Instant opens, Instant closes);

    @Message
    String leadOpen(Instant closes);

    @Message
    String leadCounting();

    @Message
    String leadPublished();

    @Message
    String leadRecorded();

    @Message
    String leadWithdrawn();

    @Message
    String leadDraft();

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnVotes();

    @Message
    String missedReason();

    @Message
    String fillIn();

    @Message
    String changeVote();

    @Message
    String signInToVote();

    @Message
    String toResult();

    @Message
    String toBallot();

    @Message
    String toAnnounced();

    @Message
    String standingMay();

    @Message
    String standingMayText();

    @Message
    String standingVoted();

    @Message
    String standingVotedText(Instant closes);

    @Message
    String standingNotOnRoll();

    @Message
    String standingNotOnRollText();

    @Message
    String standingNotOnRollNext();

    @Message
    String standingSignIn();

    @Message
    String standingSignInText();

    @Message
    String about();

    @Message
    String options();

    @Message
    String readMore();

    @Message
    String how();

    @Message
    String howApproval();

    @Message
    String ruleMoreThanHalf();

    @Message
    String ruleMostApprovals(int places);

    @Message
    String ruleMostApprovalsOne();

    @Message
    String whoSignedIn();

    @Message
    String whoVerified();

    @Message
    String secretTitle();

    @Message
    String secretText();

    @Message
    String facts();

    @Message
    String process();

    @Message
    String opensLabel();

    @Message
    String closesLabel();

    @Message
    String who();

    @Message
    String rollSize();

    @Message
    String rollPersons(String number);

    @Message
    String rollLater();

    @Message
    String frozen();

    @Message
    String frozenText(Instant announced);

    @Message
    String announcedText();

    @Message
    String readAnnouncedText();

    @Message
    String paper();

    @Message
    String paperLead(Instant closes);

    @Message
    String paperEmptyTitle();

    @Message
    String paperEmpty();

    @Message
    String question();

    @Message
    String nothing();

    @Message
    String nothingText();

    @Message
    String cast();

    @Message
    String error_nothingMarked();

    @Message
    String error_bothMarked();

    @Message
    String error_unknownMark();

    @Message
    String receiptTitle();

    @Message
    String receiptLead(Instant closes);

    @Message
    String receiptText();

    @Message
    String receiptNext();

    @Message
    String receiptNextText();

    @Message
    String toProcess();

    @Message
    String toAccount();

    @Message
    String result();

    @Message
    String resultOf(String title);

    @Message
    String resultLead(String cast, String roll, String turnout);

    @Message
    String resultMoreThanHalf(String cast, String needed);

    @Message
    String resultNobody();

    @Message
    String resultLot();

    @Message
    String resultWait();

    @Message
    String resultWaitText(Instant closes);

    @Message
    String marks();

    @Message
    String ofPapers(String share);

    @Message
    String accepted();

    @Message
    String notAccepted();

    @Message
    String acceptedByLot();

    @Message
    String notAcceptedByLot();

    @Message
    String turnout();

    @Message
    String papers();

    @Message
    String whatNow();

    @Message
    String recount();

    @Message
    String recountText();

    @Message
    String recountRecorded();

    @Message
    String downloadVotes();

    @Message
    String downloadResult();

    @Message
    String recountCommand();

    @Message
    String recountCommandText();

    @Message
    String hash();

    @Message
    String seed();

    @Message
    String seedText();

    @Message
    String seedUnused();

    @Message
    String sectionProcess();

    @Message
    String sectionMine();

    @Message
    String mineOpen(Instant closes);

    @Message
    String mineOpenVoted(Instant closes);

    @Message
    String mineVoted();

    @Message
    String mineNotVoted();

    @Message
    String sectionDesk();

    @Message
    String allBallots();

    @Message
    String noteDraft();

    @Message
    String noteResult(Instant closes);

    @Message
    String noteMissed();

    @Message
    String desk();

    @Message
    String deskLead();

    @Message
    String deskEmpty();

    @Message
    String deskEmptyText();

    @Message
    String deskRecord();

    @Message
    String draftTitle();

    @Message
    String draftLead();

    @Message
    String manageLead();

    @Message
    String fieldTitle();

    @Message
    String fieldTitleHint();

    @Message
    String fieldExplanation();

    @Message
    String fieldExplanationHint();

    @Message
    String fieldRule();

    @Message
    String fieldRuleHalf();

    @Message
    String fieldRuleMost();

    @Message
    String fieldPlaces();

    @Message
    String fieldPlacesHint();

    @Message
    String fieldOpens();

    @Message
    String fieldCloses();

    @Message
    String fieldTimesHint();

    @Message
    String save();

    @Message
    String draftOptions();

    @Message
    String draftOptionsText();

    @Message
    String draftNoOptions();

    @Message
    String draftNoOptionsText();

    @Message
    String announceTitle();

    @Message
    String announceText();

    @Message
    String announce();

    @Message
    String withdrawTitle();

    @Message
    String withdrawText();

    @Message
    String fieldReason();

    @Message
    String withdraw();

    @Message
    String recordTitle();

    @Message
    String recordLead();

    @Message
    String fieldProcess();

    @Message
    String choose();

    @Message
    String fieldRoll();

    @Message
    String fieldCast();

    @Message
    String fieldLines();

    @Message
    String fieldLinesHint();

    @Message
    String recordSave();

    @Message
    String done_saved();

    @Message
    String done_announced();

    @Message
    String done_withdrawn();

    @Message
    String done_recorded();

    @Message
    String note_notOpen();

    @Message
    String error_noDate();

    @Message
    String error_noPlaces();

    @Message
    String error_noProcess();

    @Message
    String error_noNumber();

    @Message
    String error_noLines();

    @Message
    String error_noApproval();

    @Message
    String refused_timesReversed();

    @Message
    String refused_sameOptionTwice();

    @Message
    String refused_notDraft();

    @Message
    String refused_opensInPast();

    @Message
    String refused_noOptions();

    @Message
    String refused_tooManyPlaces();

    @Message
    String refused_processNotPublished();

    @Message
    String refused_noStep();

    @Message
    String refused_outsideStep(Instant a0, Instant a1);

    @Message
    String refused_reasonMissing();

    @Message
    String refused_alreadyClosed();

    @Message
    String refused_notOverYet();

    @Message
    String refused_numbersDoNotFit();

    @Message
    String refused_notOpen();

    @Message
    String refused_unknownOption();

    @Message
    String refused_noResultYet();

    @Message
    String refused_notItsTime();

    @Message
    String refused_notAnnounced();

    @Message
    String refused_notClosed();
}
