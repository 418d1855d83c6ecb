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
    String note_QUANTILES();

    @Message
    String note_NATURAL();

    @Message
    String note_EQUAL();

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
