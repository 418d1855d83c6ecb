package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for how far areas lie apart. */
@MessageBundle("msg_spread")
public interface SpreadMessages {

    @Message
    String title();

    @Message
    String gap(int year, String highest, String lowest, String gap);

    @Message
    String gapNone(int year, String value);

    @Message
    String ratio(String times);

    @Message
    String change_RISING(int year, String then, String now, int areas);

    @Message
    String change_FALLING(int year, String then, String now, int areas);

    @Message
    String change_STEADY(int year, String then, String now, int areas);

    @Message
    String deviation(String deviation, String mean);

    @Message
    String deviationWeighted(String deviation, String mean);

    @Message
    String leftOut(int count);

    @Message
    String above(String area, String distance);

    @Message
    String below(String area, String distance);

    @Message
    String aboveTitle(String municipality);

    @Message
    String belowTitle(String municipality);

    @Message
    String dots(String low, String high);

    @Message
    String dotsWhole(String municipality);

    @Message
    String more();

    @Message
    String overviewTitle();

    @Message
    String overviewCrumb();

    @Message
    String overviewLink();

    @Message
    String overviewLead();

    @Message
    String overviewCaption();

    @Message
    String overviewNone();

    @Message
    String overviewNoneText();

    @Message
    String columnVariation();

    @Message
    String columnGap();

    @Message
    String columnRatio();

    @Message
    String columnChange();

    @Message
    String brief_RISING(int year, String then);

    @Message
    String brief_FALLING(int year, String then);

    @Message
    String brief_STEADY(int year, String then);

    @Message
    String variation(String share);

    @Message
    String times(String ratio);

    @Message
    String fromTo(String lowest, String highest);

    @Message
    String secretCount(int count);

    @Message
    String readTitle();

    @Message
    String readVariation();

    @Message
    String readGap();

    @Message
    String readSecret();
}
