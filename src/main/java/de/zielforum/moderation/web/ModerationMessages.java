package de.zielforum.moderation.web;

import de.zielforum.moderation.NetiquetteRule;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about reports, decisions and appeals. */
@MessageBundle("msg_moderation")
public interface ModerationMessages {

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
