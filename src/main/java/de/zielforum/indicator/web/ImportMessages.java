package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What may be wrong with a file of indicators or figures. */
@MessageBundle("msg_import")
public interface ImportMessages {
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
    String problem_noFormat();

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
    String problem_indicatorComputed(String a0);

    @Message
    String problem_areaUnknown(String a0);

    @Message
    String problem_areaGone(String a0, String a1);

    @Message
    String problem_areaGoneInto(String a0, String a1, String a2);

    @Message
    String problem_areaNotYet(String a0, String a1);

    @Message
    String problem_areaNotYetFrom(String a0, String a1, String a2);

    @Message
    String problem_periodUnusable(String a0);

    @Message
    String problem_periodInFuture(String a0);

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
    String problem_contributionOfRate();

    @Message
    String problem_contributionUnusable();

    @Message
    String problem_contributionAlone();

    @Message
    String problem_contributionTooLarge();

    @Message
    String problem_secondTooLarge();

    @Message
    String problem_contributionsTooLarge();

    @Message
    String problem_contributionsTooSmall();

    @Message
    String problem_amountNegative();

    @Message
    String problem_amountTooLong(String a0);

    @Message
    String problem_readAsGerman();

    @Message
    String problem_readAsGermanGroups();

    @Message
    String problem_readAsEnglish();

    @Message
    String problem_readAsEnglishGroups();

    @Message
    String problem_workbookBroken();

    @Message
    String problem_unpacksTooLarge(String a0);

    @Message
    String problem_archiveSeveral(String a0);

    @Message
    String problem_noTable();

    @Message
    String problem_sheetUnknown(String a0, String a1);

    @Message
    String problem_sheetTooLarge(String a0, String a1);

    @Message
    String problem_cellError(String a0);

    @Message
    String problem_cellBeyondHeading();

    @Message
    String problem_sdmxStructureMissing();

    @Message
    String problem_sdmxStructureIdMissing();

    @Message
    String problem_sdmxStructureUnknown(String a0);

    @Message
    String problem_sdmxIdUnusable(String a0);

    @Message
    String problem_sdmxAction(String a0);

    @Message
    String problem_genesisNoValue();

    @Message
    String problem_jsonBroken();

    @Message
    String problem_jsonStatNone();

    @Message
    String problem_jsonStatSeveral(String a0);

    @Message
    String problem_jsonStatDimension();

    @Message
    String problem_jsonStatLinks();

    @Message
    String problem_jsonStatSize();

    @Message
    String problem_jsonStatCategories(String a0, String a1);

    @Message
    String problem_jsonStatTooMany(String a0);

    @Message
    String problem_jsonStatNoValues();

    @Message
    String problem_jsonStatCount(String a0, String a1);

    @Message
    String problem_noAreaColumn(String a0);

    @Message
    String problem_noPeriodColumn(String a0);

    @Message
    String problem_yearStated(String a0);

    @Message
    String problem_noIndicatorColumn(String a0);

    @Message
    String problem_noIndicatorKnown(String a0);

    @Message
    String problem_indicatorsLeftOut(String a0);

    @Message
    String problem_indicatorTwice(String a0);

    @Message
    String problem_noFigures(String a0);

    @Message
    String problem_figuresTwice(String a0);

    @Message
    String problem_columnUncertain_AREA(String a0);

    @Message
    String problem_areaNameDiffers(String a0, String a1, String a2);

    @Message
    String problem_columnUncertain_INDICATOR(String a0);

    @Message
    String problem_onlyTotal(String a0);

    @Message
    String problem_breakdownOpen(String a0);

    @Message
    String problem_rowWithoutFigures(String a0);

    @Message
    String problem_signInDoubt(String a0);

    @Message
    String problem_unitDiffers(String a0, String a1, String a2);

    @Message
    String problem_unitUnknown(String a0, String a1, String a2);

    @Message
    String problem_outsidePercent(String a0);

    @Message
    String problem_countNegative(String a0);

    @Message
    String problem_neverNegative(String a0);

    @Message
    String problem_countBroken(String a0);

    @Message
    String problem_jump(String a0, String a1);

    @Message
    String problem_leap(String a0, String a1);

    @Message
    String problem_leapOfCorrection(String a0, String a1);

    @Message
    String problem_sumDiffers(String a0, String a1, String a2);

    @Message
    String problem_partsExceed(String a0, String a1, String a2);

    @Message
    String problem_partSumDiffers(String a0, String a1, String a2, String a3);

    @Message
    String problem_partSumExceeds(String a0, String a1, String a2, String a3);

    @Message
    String problem_partsExceedTotal(String a0, String a1, String a2);

    @Message
    String problem_partUnknown(String a0);

    @Message
    String problem_partOfItself();

    @Message
    String problem_partOfUnusable(String a0);

    @Message
    String problem_wouldBetray(String a0, String a1, String a2);

    @Message
    String problem_betrayedToday(String a0, String a1, String a2);

    @Message
    String problem_chooseArea();

    @Message
    String problem_chooseFigures();

    @Message
    String problem_choosePeriod();

    @Message
    String problem_chooseColumnYear();

    @Message
    String problem_chooseIndicator();

    @Message
    String problem_chooseCode();

    @Message
    String problem_chosenTwice_AREA(String a0);

    @Message
    String problem_chosenTwice_PERIOD(String a0);

    @Message
    String problem_chosenTwice_INDICATOR(String a0);

    @Message
    String problem_chosenTwice_UNIT(String a0);

    @Message
    String problem_chosenTwice_CONFIDENTIALITY(String a0);

    @Message
    String problem_numeratorAlone();

    @Message
    String problem_belongsToNothing();

    @Message
    String problem_mappingName(String a0);

    @Message
    String problem_totalsMade(String a0);

    @Message
    String problem_unexpected();
}
