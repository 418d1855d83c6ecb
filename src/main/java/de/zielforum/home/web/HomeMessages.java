package de.zielforum.home.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the start page and the work bench. */
@MessageBundle("msg_home")
public interface HomeMessages {

    @Message
    String start();

    @Message
    String deskTitle();

    @Message
    String deskLead(String name);

    @Message
    String deskEmpty();

    @Message
    String deskEmptyText();
}
