package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about published editions and corrections. */
@MessageBundle("msg_edition")
public interface EditionMessages {

    @Message
    String title(String fileName);

    @Message
    String counts(String day);

    @Message
    String superseded(String day, String until);

    @Message
    String reason(String note);

    @Message
    String figures();

    @Message
    String counting();

    @Message
    String secret();

    @Message
    String changed();

    @Message
    String successorsTitle();

    @Message
    String successor(String fileName, String day);

    @Message
    String successorChanged(String count);

    @Message
    String changesTitle();

    @Message
    String changesNone();

    @Message
    String changesCaption();

    @Message
    String changesMore(String count);

    @Message
    String changesUnseen(String count);

    @Message
    String contentsTitle();

    @Message
    String contentsCaption();

    @Message
    String areas();

    @Message
    String reasonTitle();

    @Message
    String reasonHint();

    @Message
    String publicLink();

    @Message
    String reasonMissing();

    @Message
    String refused_reasonMissing();
}
