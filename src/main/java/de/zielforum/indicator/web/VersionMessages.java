package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of stands and versions of areas. */
@MessageBundle("msg_versions")
public interface VersionMessages {
    @Message
    String afterTitle();

    @Message
    String always();

    @Message
    String beforeText(String year);

    @Message
    String beforeTitle();

    @Message
    String wasReshaped(String area, String year);

    @Message
    String columns();

    @Message
    String columnsText();

    @Message
    String columnCode();

    @Message
    String columnName();

    @Message
    String columnLevel();

    @Message
    String columnAllOn();

    @Message
    String columnAllOnHint();

    @Message
    String columnAllOnNone();

    @Message
    String columnParent();

    @Message
    String columnParentHint();

    @Message
    String coming();

    @Message
    String comingLead(String day);

    @Message
    String endsBeforeItBegins();

    @Message
    String figuresCaption(String area);

    @Message
    String figuresIndicator();

    @Message
    String figuresNone();

    @Message
    String figuresText();

    @Message
    String figuresTitle();

    @Message
    String figuresValue();

    @Message
    String figuresYear();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String fileTitle();

    @Message
    String former();

    @Message
    String formerLead(String day);

    @Message
    String formerLeadFrom(String first, String last);

    @Message
    String importLead();

    @Message
    String importTitle();

    @Message
    String isStand();

    @Message
    String isStandHint();

    @Message
    String moreLink();

    @Message
    String nameUntil(String area, String year);

    @Message
    String noTime();

    @Message
    String portion_ALL();

    @Message
    String portion_ALMOST_ALL();

    @Message
    String portion_A_FIFTH();

    @Message
    String portion_A_QUARTER();

    @Message
    String portion_A_TENTH();

    @Message
    String portion_A_THIRD();

    @Message
    String portion_FOUR_FIFTHS();

    @Message
    String portion_HALF();

    @Message
    String portion_LITTLE();

    @Message
    String portion_NINE_TENTHS();

    @Message
    String portion_THREE_FIFTHS();

    @Message
    String portion_THREE_QUARTERS();

    @Message
    String portion_TWO_FIFTHS();

    @Message
    String portion_TWO_THIRDS();

    @Message
    String rulesChanged();

    @Message
    String rulesComplete();

    @Message
    String rulesFigures();

    @Message
    String rulesSame();

    @Message
    String rulesTitle();

    @Message
    String sameCode(String area);

    @Message
    String sameCodeLink();

    @Message
    String shareOf(String portion);

    @Message
    String sharePart(String portion);

    @Message
    String standWithoutTime();

    @Message
    String standsAreas();

    @Message
    String standsCaption();

    @Message
    String standsFrom();

    @Message
    String standsTitle();

    @Message
    String standsUntil();

    @Message
    String still();

    @Message
    String timeWithoutStand();

    @Message
    String validFrom();

    @Message
    String validFromHint();

    @Message
    String validUntil();

    @Message
    String validUntilHint();
}
