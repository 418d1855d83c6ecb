package de.zielforum.indicator.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** Writes figures as CSV, with the columns that the import of figures reads and two more for people. */
public final class CsvWriting {

    private CsvWriting() {}

    /** Comma-separated, with a heading, numbers with a full stop. */
    public static String of(List<PublicFigure> figures) {
        var text = new StringWriter();
        var table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord(
                "indicator", "area", "period", "value", "numerator", "denominator", "status", "area_name", "edition");
        for (var figure : figures) {
            table.writeRecord(
                    figure.indicator(),
                    figure.area(),
                    Integer.toString(figure.period()),
                    PublicFigure.plain(figure.value()),
                    PublicFigure.plain(figure.numerator()),
                    PublicFigure.plain(figure.denominator()),
                    figure.status(),
                    figure.areaName(),
                    figure.edition());
        }
        return text.toString();
    }
}
