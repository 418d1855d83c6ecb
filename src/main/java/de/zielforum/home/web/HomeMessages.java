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

    @Message
    String title(String municipality);

    @Message
    String lead();

    @Message
    String propose();

    @Message
    String seeProcesses();

    @Message
    String howItWorks();

    @Message
    String openTitle();

    @Message
    String openNone();

    @Message
    String openNoneText();

    @Message
    String ballot();

    @Message
    String process();

    @Message
    String doing(String what, String days);

    @Message
    String ballotOpen(String days);

    @Message
    String untilToday();

    @Message
    String untilTomorrow();

    @Message
    String daysLeft(long days);

    @Message
    String nearTitle();

    @Message
    String nearTitleIn(String area);

    @Message
    String area();

    @Message
    String choose();

    @Message
    String show();

    @Message
    String comparison(String area, String value);

    @Message
    String moreAbout(String area);

    @Message
    String becameTitle();

    @Message
    String becameNone();

    @Message
    String became_ADOPTED();

    @Message
    String became_NOT_ADOPTED();

    @Message
    String became_IN_PROGRESS();

    @Message
    String became_REACHED();

    @Message
    String became_MISSED();

    @Message
    String became_CANNOT_BE_JUDGED();

    @Message
    String allGoals();

    @Message
    String wayTitle();

    @Message
    String way1();

    @Message
    String way2();

    @Message
    String way3();

    @Message
    String way4();

    @Message
    String way5();

    @Message
    String way6();
}
