package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Open data: which figures anybody may take away. */
@MessageBundle("msg_opendata")
public interface OpenDataMessages {
    @Message
    String title();

    @Message
    String lead(long figures, int indicators);

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String attribution(String a0, String a1, String a2);

    @Message
    String format_csv();

    @Message
    String format_xlsx();

    @Message
    String format_sdmxcsv();

    @Message
    String format_jsonstat();

    @Message
    String format_geojson();

    @Message
    String formatText_csv();

    @Message
    String formatText_xlsx();

    @Message
    String formatText_sdmxcsv();

    @Message
    String formatText_jsonstat();

    @Message
    String formatText_geojson();

    @Message
    String catalogueTitle(String a0);

    @Message
    String catalogueDescription(String a0);

    @Message
    String serviceTitle(String a0);

    @Message
    String serviceDescription();

    @Message
    String datasetDescription(String a0, String a1, String a2);

    @Message
    String wholeTitle();

    @Message
    String wholeText(String day);

    @Message
    String wholeOf(String format);

    @Message
    String formatsTitle();

    @Message
    String formatsText();

    @Message
    String indicatorsTitle();

    @Message
    String indicatorsCaption();

    @Message
    String columnIndicator();

    @Message
    String columnYears();

    @Message
    String columnFigures();

    @Message
    String columnLicence();

    @Message
    String columnFiles();

    @Message
    String secret(long count);

    @Message
    String updated(String day);

    @Message
    String fileOf(String format, String name);

    @Message
    String attributionTitle();

    @Message
    String attributionText();

    @Message
    String attributionNeeded();

    @Message
    String areasTitle();

    @Message
    String areasText();

    @Message
    String areasShow();

    @Message
    String apiTitle();

    @Message
    String apiText();

    @Message
    String apiFilters();

    @Message
    String apiExample();

    @Message
    String apiExampleText();

    @Message
    String apiCache();

    @Message
    String apiDescription();

    @Message
    String catalogueHeading();

    @Message
    String catalogueText();

    @Message
    String editionsTitle();

    @Message
    String editionsText();

    @Message
    String editionOf(String file, String day);

    @Message
    String editionFigures(int count);

    @Message
    String editionSuperseded();

    @Message
    String secretTitle();

    @Message
    String secretText();

    @Message
    String linkTitle();

    @Message
    String linkAll();
}
