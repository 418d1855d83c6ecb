package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of maps, rankings and small lines of indicators. */
@MessageBundle("msg_map")
public interface MapMessages {

    @Message
    String legendTitle(String unit, int year);

    @Message
    String legendRange(int count, String low, String high, String unit);

    @Message
    String legendSingle(int count, String value, String unit);

    @Message
    String legendBelow(int count, String limit, String unit);

    @Message
    String legendBetween(int count, String low, String high, String unit);

    @Message
    String legendFrom(int count, String limit, String unit);

    @Message
    String legend_secret(int count);

    @Message
    String legend_missing(int count);

    @Message
    String drawing(String name, int year);

    @Message
    String classesTitle();

    @Message
    String method();

    @Message
    String method_QUANTILES();

    @Message
    String method_NATURAL();

    @Message
    String method_EQUAL();

    @Message
    String method_FIXED();

    @Message
    String note_QUANTILES();

    @Message
    String note_NATURAL();

    @Message
    String note_EQUAL();

    @Message
    String note_FIXED();

    @Message
    String note_limits();

    @Message
    String limits();

    @Message
    String limitsHint();

    @Message
    String limitsFixed();

    @Message
    String limitsOwn();

    @Message
    String limitsNoNumbers();

    @Message
    String limitsTooMany();

    @Message
    String limitsNotAscending();

    @Message
    String limitsInstead();

    @Message
    String classes();

    @Message
    String classesSuitable();

    @Message
    String show();

    @Message
    String share();

    @Message
    String rankText();

    @Message
    String rankSure();

    @Message
    String rankReach(String low, String high);

    @Message
    String rankDistance(String municipality);

    @Message
    String rankSureText();

    @Message
    String rankWholeText(String municipality, String value);

    @Message
    String multiplesTitle();

    @Message
    String multiplesText(int first, int last, String low, String high);

    @Message
    String multiplesWhole(String municipality);

    @Message
    String multiplesGaps();

    @Message
    String multiplesLeft(int count);

    @Message
    String elsewhereTitle();

    @Message
    String png();

    @Message
    String svg();

    @Message
    String embed();

    @Message
    String embedCode();

    @Message
    String embedHint();

    @Message
    String embedTable();

    @Message
    String embedSource(String source, String licence);

    @Message
    String embedBack(String municipality);

    @Message
    String pictureKicker(String level, int year, String unit);

    @Message
    String pictureSource(String source, String licence, String address);
}
