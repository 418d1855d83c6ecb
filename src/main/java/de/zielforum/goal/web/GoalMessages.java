package de.zielforum.goal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of goals, targets, decisions and judgements. */
@MessageBundle("msg_goal")
public interface GoalMessages {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String all();

    @Message
    String process();

    @Message
    String area();

    @Message
    String state();

    @Message
    String year();

    @Message
    String value();

    @Message
    String indicator();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String toProcesses();

    @Message
    String kind_GUIDING();

    @Message
    String kind_ACTION();

    @Message
    String kindHint_GUIDING();

    @Message
    String kindHint_ACTION();

    @Message
    String state_DRAFT();

    @Message
    String state_PROPOSED();

    @Message
    String state_ON_BALLOT();

    @Message
    String state_ADOPTED();

    @Message
    String state_NOT_ADOPTED();

    @Message
    String state_IN_PROGRESS();

    @Message
    String state_REACHED();

    @Message
    String state_MISSED();

    @Message
    String state_CANNOT_BE_JUDGED();

    @Message
    String loopLabel();

    @Message
    String loop_evidence();

    @Message
    String loop_proposals();

    @Message
    String loop_proposalsNote(int count);

    @Message
    String loop_discussion();

    @Message
    String loop_goal();

    @Message
    String loop_ballot();

    @Message
    String loop_decision();

    @Message
    String loop_measures();

    @Message
    String loop_outcome();

    @Message
    String voteAccepted();

    @Message
    String voteNotAccepted();

    @Message
    String verdict_reached();

    @Message
    String verdict_missed();

    @Message
    String verdict_onCourse();

    @Message
    String verdict_offCourse();

    @Message
    String verdict_cannotBeJudged();

    @Message
    String targetSentence(String indicator, String area, String baseline, String period, String value, String year);

    @Message
    String targetSentenceSecret(String indicator, String area, String period, String value, String year);

    @Message
    String targetSentenceMissing(String indicator, String area, String period, String value, String year);

    @Message
    String targetShort(String indicator, String value, String year);

    @Message
    String textTitle();

    @Message
    String targetTitle();

    @Message
    String partOf();

    @Message
    String children();

    @Message
    String evidenceTitle();

    @Message
    String evidenceText();

    @Message
    String noEvidence();

    @Message
    String lineageTitle();

    @Message
    String lineageNone();

    @Message
    String lineageText(int count, long supporters);

    @Message
    String lineageNote(String by, String area, int supporters, int version);

    @Message
    String voteTitle();

    @Message
    String voteAcceptedText(long approvals);

    @Message
    String voteNotAcceptedText(long approvals);

    @Message
    String voteRunning();

    @Message
    String voteNone();

    @Message
    String toResult();

    @Message
    String toBallot();

    @Message
    String decisionTitle();

    @Message
    String decisionNone();

    @Message
    String result_ADOPTED();

    @Message
    String result_NOT_ADOPTED();

    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String date();

    @Message
    String paper();

    @Message
    String paperHint();

    @Message
    String paperUrl();

    @Message
    String paperUrlHint();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String resultLabel();

    @Message
    String measuresTitle();

    @Message
    String measuresNone();

    @Message
    String measureProgress();

    @Message
    String percent(int percent);

    @Message
    String outcomeTitle();

    @Message
    String outcomeChart();

    @Message
    String noTarget();

    @Message
    String discussionTitle();

    @Message
    String discussionNone();

    @Message
    String propose();

    @Message
    String edit();

    @Message
    String setTarget();

    @Message
    String recordDecision();

    @Message
    String judge();

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String formCrumb();

    @Message
    String newLead();

    @Message
    String sources();

    @Message
    String sourcesHint();

    @Message
    String sourceNote(String area, int supporters, int contributions);

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String kindLabel();

    @Message
    String parentLabel();

    @Message
    String parentHint();

    @Message
    String noParent();

    @Message
    String choose();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String plainLabel();

    @Message
    String plainHint();

    @Message
    String save();

    @Message
    String targetPageTitle();

    @Message
    String targetLead();

    @Message
    String showFigures();

    @Message
    String baselineLabel();

    @Message
    String baselineHint();

    @Message
    String targetValue(String unit);

    @Message
    String targetYear();

    @Message
    String saveTarget();

    @Message
    String noFigures();

    @Message
    String noFiguresText();

    @Message
    String targetPeriodMissing();

    @Message
    String targetValueWrong();

    @Message
    String targetYearWrong();

    @Message
    String targetYearEarly();

    @Message
    String decisionPageTitle();

    @Message
    String decisionLead();

    @Message
    String dateAhead();

    @Message
    String judgementPageTitle();

    @Message
    String outcomeLabel();

    @Message
    String outcomeMissing();

    @Message
    String reasonLabel();

    @Message
    String reasonHint();

    @Message
    String reasonMissing();

    @Message
    String ballotPageTitle();

    @Message
    String ballotLead();

    @Message
    String ballotNoGoals();

    @Message
    String ballotNoGoalsText();

    @Message
    String ballotGoals();

    @Message
    String ballotTitle();

    @Message
    String ballotExplanation();

    @Message
    String ballotExplanationHint();

    @Message
    String ballotRule();

    @Message
    String rule_MORE_THAN_HALF();

    @Message
    String rule_MOST_APPROVALS();

    @Message
    String ballotPlaces();

    @Message
    String ballotOpens();

    @Message
    String ballotCloses();

    @Message
    String ballotSave();

    @Message
    String ballotTitleMissing();

    @Message
    String ballotExplanationMissing();

    @Message
    String ballotTimesReversed();

    @Message
    String ballotPlacesWrong();

    @Message
    String ballotGoalsMissing();

    @Message
    String ballotTimeWrong();

    @Message
    String done_drafted();

    @Message
    String done_rewritten();

    @Message
    String done_proposed();

    @Message
    String done_aimed();

    @Message
    String done_aimRemoved();

    @Message
    String done_decided();

    @Message
    String done_judged();

    @Message
    String done_ballotDrafted();

    @Message
    String refused_textFixed();

    @Message
    String refused_targetBeforeBaseline();

    @Message
    String refused_notDraft();

    @Message
    String refused_notProposed();

    @Message
    String refused_notDecidable();

    @Message
    String refused_notAdopted();

    @Message
    String refused_noJudgement();

    @Message
    String refused_noBaseline();

    @Message
    String refused_wrongParent();

    @Message
    String refused_wrongSource();

    @Message
    String parentOfGuiding();

    @Message
    String sectionTitle();

    @Message
    String sectionMore();

    @Message
    String deskTitle();

    @Message
    String deskDrafts();

    @Message
    String deskDecisions();

    @Message
    String deskConsolidate(String process);

    @Message
    String deskBallot(String process);

    @Message
    String judgedFigure();

    @Message
    String judgedFigureChanged();
}
