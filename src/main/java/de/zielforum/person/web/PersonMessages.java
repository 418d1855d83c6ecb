package de.zielforum.person.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of signing in and the account pages. */
@MessageBundle("msg_person")
public interface PersonMessages {

    @Message
    String accountTitle();

    @Message
    String accountLead();

    @Message
    String nothingYet();

    @Message
    String nothingYetText();

    @Message
    String seeProcesses();

    @Message
    String presentTitle();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String area();

    @Message
    String areaHint();

    @Message
    String noArea();

    @Message
    String save();

    @Message
    String verified();

    @Message
    String notVerified();

    @Message
    String done_presented();

    @Message
    String done_verified();

    @Message
    String keptTitle();

    @Message
    String keptLead();

    @Message
    String keptSend();

    @Message
    String verificationTitle();

    @Message
    String verificationLead();

    @Message
    String searchLabel();

    @Message
    String search();

    @Message
    String found();

    @Message
    String isVerified();

    @Message
    String verify();

    @Message
    String nobody();

    @Message
    String nobodyText();

    @Message
    String deskTitle();

    @Message
    String deskLink();
}
