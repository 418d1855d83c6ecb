package de.zielforum.participation.web;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessState;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about processes, phases and steps. */
@MessageBundle("msg_participation")
public interface ParticipationMessages {
    @Message
    String processes();

    @Message
    String process();

    @Message
    String processesLead();

    @Message
    String group(ProcessState state);

    @Message
    String state(ProcessState state);

    @Message
    String kind(StepKind kind);

    @Message
    String doing(StepKind kind);

    @Message
    String participants(Participants participants);

    @Message
    String phase(StepPhase phase);

    @Message
    String stepFrom(String day);

    @Message
    String stepOver(String day);

    @Message
    String stepToday();

    @Message
    String stepTomorrow();

    @Message
    String stepDays(long days);

    @Message
    String phaseDays(String from, String until);

    @Message
    String span(String opens, String closes);

    @Message
    String stepSpan(String step, String opens, String closes);

    @Message
    String until(String closes);

    @Message
    String nextStep(String step);

    @Message
    String nothingOpen();

    @Message
    String nothingOpenText();

    @Message
    String closedOn(String day);

    @Message
    String noProcesses();

    @Message
    String noProcessesText();

    @Message
    String nowTitle();

    @Message
    String nextTitle();

    @Message
    String nothingNext();

    @Message
    String signInToTakePart();

    @Message
    String signIn();

    @Message
    String proofNeeded();

    @Message
    String proofHelp();

    @Message
    String aboutTitle();

    @Message
    String question();

    @Message
    String scope();

    @Message
    String decision();

    @Message
    String outOfScope();

    @Message
    String schedule();

    @Message
    String noSchedule();

    @Message
    String phaseNow();

    @Message
    String stepsCaption();

    @Message
    String step();

    @Message
    String steps();

    @Message
    String opens();

    @Message
    String closes();

    @Message
    String whoTakesPart();

    @Message
    String byPlanning();

    @Message
    String stepState();

    @Message
    String changes();

    @Message
    String changed(String when, String step, String opens, String closes);

    @Message
    String organiser();

    @Message
    String summaryTitle();

    @Message
    String draftTitle();

    @Message
    String draftText();

    @Message
    String editProcess();

    @Message
    String toDesk();

    @Message
    String desk();

    @Message
    String deskLead();

    @Message
    String deskNoProcesses();

    @Message
    String openNow();

    @Message
    String newProcess();

    @Message
    String newProcessLead();

    @Message
    String editDetails();

    @Message
    String details();

    @Message
    String seePage();

    @Message
    String stepsText();

    @Message
    String stepTimes();

    @Message
    String act();

    @Message
    String change();

    @Message
    String set();

    @Message
    String phases();

    @Message
    String phasesText();

    @Message
    String newPhase();

    @Message
    String editPhase();

    @Message
    String moveUp(String phase);

    @Message
    String publish();

    @Message
    String publishText();

    @Message
    String publishNow();

    @Message
    String close();

    @Message
    String closeText();

    @Message
    String closeStart();

    @Message
    String closeNow();

    @Message
    String summary();

    @Message
    String summaryHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String formTitle();

    @Message
    String formLead();

    @Message
    String formLeadHint();

    @Message
    String questionHint();

    @Message
    String scopeHint();

    @Message
    String decisionHint();

    @Message
    String outOfScopeHint();

    @Message
    String organiserHint();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String reviewsFirst();

    @Message
    String reviewsFirstLabel();

    @Message
    String reviewsFirstHint();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String stepLead();

    @Message
    String opensHint();

    @Message
    String closesHint();

    @Message
    String timeUnreadable();

    @Message
    String dayUnreadable();

    @Message
    String endStep();

    @Message
    String endStepText();

    @Message
    String endStepNow();

    @Message
    String dropStep();

    @Message
    String dropStepText();

    @Message
    String dropStepNow();

    @Message
    String phaseTitle();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String loosely();

    @Message
    String looselyHint();

    @Message
    String phaseAbout();

    @Message
    String removePhase();

    @Message
    String removePhaseNow();

    @Message
    String deskTitle();

    @Message
    String deskNothing();

    @Message
    String deskDraft();

    @Message
    String deskAll();

    @Message
    String done_created();

    @Message
    String done_edited();

    @Message
    String done_published();

    @Message
    String done_closed();

    @Message
    String done_scheduled();

    @Message
    String done_ended();

    @Message
    String done_dropped();

    @Message
    String done_phaseSaved();

    @Message
    String done_phaseRemoved();

    @Message
    String refused_stepNotOpen(StepKind kind);

    @Message
    String refused_timesReversed();

    @Message
    String refused_opensFixed();

    @Message
    String refused_endsInPast();

    @Message
    String refused_stepOver();

    @Message
    String refused_participantsFixed();

    @Message
    String refused_stepStarted();

    @Message
    String refused_stepsLeft();

    @Message
    String refused_notPublished();

    @Message
    String refused_processClosed();

    @Message
    String refused_titleTaken();

    @Message
    String refused_phaseTimes();

    @Message
    String refused_phaseReversed();

    @Message
    String area();

    @Message
    String wholeMunicipality();

    @Message
    String areaProcesses();

    @Message
    String journal();

    @Message
    String journalLink();
}
