package de.zielforum.participation.web;

import de.zielforum.participation.StepKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about processes, phases and steps. */
@MessageBundle("msg_participation")
public interface ParticipationMessages {

    @Message
    String kind(StepKind kind);

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
}
