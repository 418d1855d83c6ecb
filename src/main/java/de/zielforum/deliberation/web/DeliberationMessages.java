package de.zielforum.deliberation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about discussions and contributions. */
@MessageBundle("msg_deliberation")
public interface DeliberationMessages {

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
