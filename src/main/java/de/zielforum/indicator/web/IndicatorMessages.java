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
    String valueBetween(String low, String high);

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
    String placesTitle();

    @Message
    String placesCrumb();

    @Message
    String placesLead(String municipality);

    @Message
    String placesNone();

    @Message
    String placesNoneText();

    @Message
    String placesKeyTitle(String municipality);

    @Message
    String placesKeyMore(String municipality);

    @Message
    String placesMapTitle();

    @Message
    String placesMapChoose();

    @Message
    String placesMapShow();

    @Message
    String placesMapMore();

    @Message
    String placesListTitle();

    @Message
    String mapLabel(String indicator, int year);

    @Message
    String mapCaption(String indicator, int year);

    @Message
    String mapArea();

    @Message
    String areaIn();

    @Message
    String areaMapTitle();

    @Message
    String areaMapLabel(String area);

    @Message
    String areaLeadNone();

    @Message
    String areaLeadWhole();

    @Message
    String areaLeadAlike(long comparable, String municipality);

    @Message
    String areaLeadOut(long count, long comparable, String municipality);

    @Message
    String areaLeadOutOne(long comparable, String municipality);

    @Message
    String areaLeadPlain();

    @Message
    String areaNoneTitle();

    @Message
    String areaNoneText();

    @Message
    String areaNoneWhole();

    @Message
    String areaNoneLink(String area);

    @Message
    String outTitle();

    @Message
    String outWorse(String municipality);

    @Message
    String outBetter(String municipality);

    @Message
    String outHigher();

    @Message
    String outLower();

    @Message
    String outInstead(String value, String whole);

    @Message
    String outRuleTitle();

    @Message
    String outRule();

    @Message
    String contrastTitle();

    @Message
    String contrastText(String lowest, String lowestArea, String highest, String highestArea, int year);

    @Message
    String standingWorse();

    @Message
    String standingBetter();

    @Message
    String standingHigher();

    @Message
    String standingLower();

    @Message
    String wholeIs(String municipality, String value);

    @Message
    String wholeSum(String municipality, String value);

    @Message
    String extentIs(String lowest, String highest);

    @Message
    String extentIsPublished(String lowest, String highest);

    @Message
    String trendRising(int year, String first);

    @Message
    String trendFalling(int year, String first);

    @Message
    String trendSteady(int year, String first);

    @Message
    String trendNow(int year, String value);

    @Message
    String trendLabel(int from, int until, String first, String last);

    @Message
    String figuresSource(String sources);

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String listNone();

    @Message
    String listNoneText();

    @Message
    String listWhole();

    @Message
    String listExtent();

    @Message
    String listExtentText(String lowest, String highest);

    @Message
    String listYear(int year);

    @Message
    String listYearSecret(int year, long count);

    @Message
    String listIndicator();

    @Message
    String listData();

    @Message
    String listNoWhole();

    @Message
    String leadWhole(String area, int year, String value);

    @Message
    String leadSpan(String lowest, String lowestArea, String highest, String highestArea);

    @Message
    String leadSpanPublished(String lowest, String lowestArea, String highest, String highestArea);

    @Message
    String leadSame(String value, int year);

    @Message
    String leadNone();

    @Message
    String andMore(String a0, long a1);

    @Message
    String polarityLow();

    @Message
    String polarityHigh();

    @Message
    String polarityOpen();

    @Message
    String whereTitle();

    @Message
    String whereMissing();

    @Message
    String yearLabel();

    @Message
    String levelLabel();

    @Message
    String orderLabel();

    @Message
    String orderName();

    @Message
    String orderValue();

    @Message
    String secretTitle();

    @Message
    String secretText();

    @Message
    String rankTitle();

    @Message
    String rankCaption(String indicator, int year);

    @Message
    String rankPlace();

    @Message
    String rankNone();

    @Message
    String wayTitle();

    @Message
    String wayCaption(String indicator);

    @Message
    String wayText(String areas);

    @Message
    String wayDefault();

    @Message
    String wayChoose();

    @Message
    String wayChooseHint(long count);

    @Message
    String wayShow();

    @Message
    String wayNothing();

    @Message
    String waySingle();

    @Message
    String wayArea();

    @Message
    String wayYear();

    @Message
    String aboutTitle();

    @Message
    String aboutDefinition();

    @Message
    String aboutNumerator();

    @Message
    String aboutDenominator();

    @Message
    String aboutFormula();

    @Message
    String aboutFormulaText(String scale);

    @Message
    String aboutUnit();

    @Message
    String aboutPolarity();

    @Message
    String aboutSource();

    @Message
    String aboutLicence();

    @Message
    String aboutYears();

    @Message
    String editionsOf();

    @Message
    String editionsOfText();

    @Message
    String editionsOfNone();

    @Message
    String editionsOfFile(String file, String day);

    @Message
    String editionsOfSuperseded();

    @Message
    String dataHeading();

    @Message
    String dataCsv();

    @Message
    String dataJson();

    @Message
    String dataGeo();

    @Message
    String done_ruleSet();

    @Message
    String done_ruleRemoved();

    @Message
    String warn_notProtected();

    @Message
    String refused_notProtected();

    @Message
    String refused_checkOutdated();

    @Message
    String refused_ruleUnusable();
}
