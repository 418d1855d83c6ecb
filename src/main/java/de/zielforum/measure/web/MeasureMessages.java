package de.zielforum.measure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of measures and outcomes. */
@MessageBundle("msg_measure")
public interface MeasureMessages {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String all();

    @Message
    String state();

    @Message
    String area();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String toGoals();

    @Message
    String state_PLANNED();

    @Message
    String state_RUNNING();

    @Message
    String state_FINISHED();

    @Message
    String state_STOPPED();

    @Message
    String percent(int percent);

    @Message
    String progress();

    @Message
    String until(String day);

    @Message
    String textTitle();

    @Message
    String carriers();

    @Message
    String period();

    @Message
    String span(String from, String until);

    @Message
    String cost();

    @Message
    String costUnknown();

    @Message
    String funding();

    @Message
    String effect();

    @Message
    String goals();

    @Message
    String milestonesTitle();

    @Message
    String milestonesNone();

    @Message
    String milestone();

    @Message
    String due();

    @Message
    String done();

    @Message
    String notDone();

    @Message
    String overdue();

    @Message
    String reach();

    @Message
    String reportsTitle();

    @Message
    String reportsNone();

    @Message
    String reportLine(String by, String day, int percent);

    @Message
    String reportTitle();

    @Message
    String reportLead();

    @Message
    String reportPercent();

    @Message
    String reportText();

    @Message
    String reportTextHint();

    @Message
    String report();

    @Message
    String start();

    @Message
    String finish();

    @Message
    String stop();

    @Message
    String stopTitle();

    @Message
    String stopLead();

    @Message
    String stopReason();

    @Message
    String stopped(String reason);

    @Message
    String edit();

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String newLead();

    @Message
    String title();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String choose();

    @Message
    String from();

    @Message
    String untilDay();

    @Message
    String costLabel();

    @Message
    String costHint();

    @Message
    String carriersHint();

    @Message
    String goalsHint();

    @Message
    String milestonesLabel();

    @Message
    String milestonesHint();

    @Message
    String save();

    @Message
    String noGoals();

    @Message
    String noGoalsText();

    @Message
    String outcomeNoFigure(String period);

    @Message
    String outcomeSentence(String area, String period, String value, String baseline, String baselinePeriod);

    @Message
    String sectionTitle();

    @Message
    String sectionMore();

    @Message
    String accountTitle();

    @Message
    String deskTitle();

    @Message
    String deskNew();

    @Message
    String deskOverdue();

    @Message
    String done_planned();

    @Message
    String done_rewritten();

    @Message
    String done_started();

    @Message
    String done_reported();

    @Message
    String done_reached();

    @Message
    String done_finished();

    @Message
    String done_stopped();

    @Message
    String refused_ended();

    @Message
    String refused_timesReversed();

    @Message
    String refused_noCarrier();

    @Message
    String refused_noGoal();

    @Message
    String refused_notPlanned();

    @Message
    String refused_notRunning();

    @Message
    String refused_percentOutside();

    @Message
    String refused_goalNotAdopted();

    @Message
    String refused_dayAhead();

    @Message
    String stopReasonMissing();

    @Message
    String dayWrong();

    @Message
    String costWrong();

    @Message
    String milestonesWrong();

    @Message
    String evidence();

    @Message
    String evidenceTitle();

    @Message
    String evidenceLead();

    @Message
    String evidenceHere();

    @Message
    String evidenceNone();

    @Message
    String evidenceFullText();

    @Message
    String evidenceStaysText();

    @Message
    String evidencePick();

    @Message
    String toMeasure();

    @Message
    String done_cited();

    @Message
    String done_evidenceRemoved();

    @Message
    String refused_evidenceFull(int a0);

    @Message
    String refused_evidenceStays();

    @Message
    String saveNext();
}
