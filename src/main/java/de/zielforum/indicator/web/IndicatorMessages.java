package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of indicators, figures, editions and citations. */
@MessageBundle("msg_indicator")
public interface IndicatorMessages {

    @Message
    String state(EditionState state);

    @Message
    String valueSuppressed();

    @Message
    String deskTitle();

    @Message
    String deskNothing();

    @Message
    String deskMore();

    @Message
    String waitsForCheck();

    @Message
    String waitsForPublication();

    @Message
    String dataTitle();

    @Message
    String dataLead();

    @Message
    String areasTitle();

    @Message
    String areasNone();

    @Message
    String areasFile();

    @Message
    String areasHint();

    @Message
    String areasUpload();

    @Message
    String areasMap();

    @Message
    String indicatorsTitle();

    @Message
    String indicatorsNone();

    @Message
    String indicatorsFile();

    @Message
    String indicatorsHint();

    @Message
    String indicatorsUpload();

    @Message
    String indicatorsCaption();

    @Message
    String columnIndicator();

    @Message
    String columnUnit();

    @Message
    String columnYears();

    @Message
    String columnFigures();

    @Message
    String columnSecret();

    @Message
    String figuresTitle();

    @Message
    String figuresFile();

    @Message
    String figuresHint();

    @Message
    String figuresNote();

    @Message
    String figuresNoteHint();

    @Message
    String figuresUpload();

    @Message
    String figuresNeedIndicators();

    @Message
    String editionsTitle();

    @Message
    String editionsCaption();

    @Message
    String editionsNone();

    @Message
    String columnFile();

    @Message
    String columnState();

    @Message
    String columnUploaded();

    @Message
    String columnCounting();

    @Message
    String fileMissing();

    @Message
    String done_areas();

    @Message
    String done_indicators();

    @Message
    String done_uploaded();

    @Message
    String done_checked();

    @Message
    String done_published();

    @Message
    String done_discarded();

    @Message
    String reportRefused();

    @Message
    String reportAccepted();

    @Message
    String reportRefusedLead(String fileName);

    @Message
    String reportAcceptedLead(String fileName);

    @Message
    String reportErrors();

    @Message
    String reportWarnings();

    @Message
    String reportErrorsCaption();

    @Message
    String reportWarningsCaption();

    @Message
    String reportFurther(String count);

    @Message
    String reportRows();

    @Message
    String reportFeatures();

    @Message
    String columnLine();

    @Message
    String columnColumn();

    @Message
    String columnNumber();

    @Message
    String columnCode();

    @Message
    String columnMessage();

    @Message
    String inLine(String line);

    @Message
    String inFeature(String line);

    @Message
    String wholeFile();

    @Message
    String wholeRow();

    @Message
    String uploadAgain();

    @Message
    String backToData();

    @Message
    String editionTitle(String fileName);

    @Message
    String editionKicker();

    @Message
    String editionRows();

    @Message
    String editionAdded();

    @Message
    String editionChanged();

    @Message
    String editionSame();

    @Message
    String editionSuppressed();

    @Message
    String editionMissing();

    @Message
    String editionCounting();

    @Message
    String editionBy();

    @Message
    String editionByText(String day, String name);

    @Message
    String editionCheckedAt();

    @Message
    String editionPublishedAt();

    @Message
    String editionSupersededAt();

    @Message
    String editionNote();

    @Message
    String editionChecksum();

    @Message
    String editionCompared();

    @Message
    String editionComparedLead();

    @Message
    String editionChangesCaption();

    @Message
    String editionChangesMore(String count);

    @Message
    String columnArea();

    @Message
    String columnYear();

    @Message
    String columnBefore();

    @Message
    String columnAfter();

    @Message
    String nowSuppressedTitle();

    @Message
    String nowSuppressedText(String count);

    @Message
    String nowShownTitle();

    @Message
    String nowShownText(String count);

    @Message
    String checkTitle();

    @Message
    String checkText();

    @Message
    String secrecyConfirm();

    @Message
    String secrecyUnconfirmed();

    @Message
    String check();

    @Message
    String publishTitle();

    @Message
    String publishText();

    @Message
    String publish();

    @Message
    String discardTitle();

    @Message
    String discardText();

    @Message
    String discard();

    @Message
    String publishedText(String count);

    @Message
    String supersededText();

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
}
