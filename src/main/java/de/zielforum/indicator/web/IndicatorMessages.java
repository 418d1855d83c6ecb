package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of indicators, figures, editions and citations. */
@MessageBundle("msg_indicator")
public interface IndicatorMessages {

    @Message
    String valueSuppressed();

    @Message
    String refused_notCitable();

    @Message
    String refused_notChecked();

    @Message
    String refused_alreadyChecked();

    @Message
    String refused_alreadyPublished();

    @Message
    String problem_tooLarge(String a0);

    @Message
    String problem_emptyFile();

    @Message
    String problem_spreadsheet();

    @Message
    String problem_utf16();

    @Message
    String problem_noText();

    @Message
    String problem_brokenTable();

    @Message
    String problem_noRows();

    @Message
    String problem_columnTwice();

    @Message
    String problem_columnMissing(String a0);

    @Message
    String problem_columnUnknown();

    @Message
    String problem_fieldCount(String a0, String a1);

    @Message
    String problem_valueRequired();

    @Message
    String problem_textTooLong(String a0);

    @Message
    String problem_keyUnusable();

    @Message
    String problem_keyTwice(String a0, String a1);

    @Message
    String problem_polarityUnknown(String a0);

    @Message
    String problem_scaleUnusable(String a0);

    @Message
    String problem_digitsUnusable(String a0);

    @Message
    String problem_indicatorUnknown(String a0);

    @Message
    String problem_areaUnknown(String a0);

    @Message
    String problem_periodUnusable(String a0);

    @Message
    String problem_statusUnknown(String a0);

    @Message
    String problem_rowTwice(String a0, String a1, String a2, String a3);

    @Message
    String problem_mustBeEmpty(String a0);

    @Message
    String problem_mustHaveValue(String a0);

    @Message
    String problem_noNumberGerman(String a0);

    @Message
    String problem_noNumberEnglish(String a0);

    @Message
    String problem_denominatorNotPositive();

    @Message
    String problem_numeratorTooLarge();

    @Message
    String problem_rateDiffers(String a0, String a1);

    @Message
    String problem_readAsGerman();

    @Message
    String problem_readAsEnglish();

    @Message
    String state_UPLOADED();

    @Message
    String state_CHECKED();

    @Message
    String state_PUBLISHED();

    @Message
    String state_SUPERSEDED();
}
