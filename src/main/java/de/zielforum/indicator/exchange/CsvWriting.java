package de.zielforum.indicator.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** Writes figures as CSV, with the columns that the import of figures reads and two more for people. */
final class CsvWriting {

    private CsvWriting() {}

    /** Comma-separated, with a heading, numbers with a full stop. */
    static void write(Download download, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        var table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord(
                "indicator", "area", "period", "value", "numerator", "denominator", "status", "area_name", "edition");
        download.figures()
                .each(
                        FigureSource.Order.BY_INDICATOR,
                        figure -> table.writeRecord(
                                figure.indicator(),
                                figure.area(),
                                Integer.toString(figure.period()),
                                PublicFigure.plain(figure.value()),
                                PublicFigure.plain(figure.numerator()),
                                PublicFigure.plain(figure.denominator()),
                                figure.status(),
                                figure.areaName(),
                                figure.edition()));
        text.flush();
    }
}
