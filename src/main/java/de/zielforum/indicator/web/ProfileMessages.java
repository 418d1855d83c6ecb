package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an area's profile and of areas side by side. */
@MessageBundle("msg_profile")
public interface ProfileMessages {

    @Message
    String standsTitle();

    @Message
    String strengths(String municipality);

    @Message
    String burdens(String municipality);

    @Message
    String standsHigher(String municipality, String value, String whole);

    @Message
    String standsLower(String municipality, String value, String whole);

    @Message
    String otherHigher(String municipality);

    @Message
    String otherLower(String municipality);

    @Message
    String standsNone(String municipality);

    @Message
    String ruleTitle();

    @Message
    String rule();

    @Message
    String uncertain(String low, String high);

    @Message
    String uncertainTitle();

    @Message
    String uncertainText();

    @Message
    String similarMean(String value, long count);

    @Message
    String changeRising(String from, int fromYear, String to, int toYear);

    @Message
    String changeFalling(String from, int fromYear, String to, int toYear);

    @Message
    String changeSteady(String from, int fromYear, String to, int toYear);

    @Message
    String changeChance();

    @Message
    String mapLabel(String area);

    @Message
    String neighboursTitle();

    @Message
    String similarTitle();

    @Message
    String similarText(String area);

    @Message
    String similarBySize(String traits);

    @Message
    String similarByTraits(String traits);

    @Message
    String similarRule();

    @Message
    String compareSimilar();

    @Message
    String compareOthers();

    @Message
    String compareTitle();

    @Message
    String compareLead(String municipality);

    @Message
    String compareLeadEmpty();

    @Message
    String compareShown();

    @Message
    String compareAdd();

    @Message
    String compareArea();

    @Message
    String compareChoose();

    @Message
    String compareFull();

    @Message
    String compareRemove();

    @Message
    String compareUnknown(String code);

    @Message
    String compareUnknownText();

    @Message
    String compareTooMany();

    @Message
    String compareTooManyText();

    @Message
    String compareNone();

    @Message
    String compareNoneText();

    @Message
    String compareNoAreas();

    @Message
    String compareNoAreasText();

    @Message
    String compareCaption(String dimension);

    @Message
    String compareIndicator();

    @Message
    String compareLine(String area, int fromYear, int toYear, String from, String to);

    @Message
    String compareSource(String municipality);

    @Message
    String between(String low, String high);
}
