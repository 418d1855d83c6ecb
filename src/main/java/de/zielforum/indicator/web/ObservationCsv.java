package de.zielforum.indicator.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.zielforum.indicator.FigureRow;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

/** Published figures as a table for download, with the columns that the import of figures reads and two more for people. */
final class ObservationCsv {

    private ObservationCsv() {}

    static String of(List<FigureRow> rows) {
        var text = new StringWriter();
        var table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord(
                "indicator", "area", "period", "value", "numerator", "denominator", "status", "area_name", "edition");
        for (var row : rows) {
            var figure = row.figure();
            table.writeRecord(
                    figure.indicator(),
                    figure.areaCode(),
                    Integer.toString(figure.period()),
                    plain(figure.value()),
                    plain(row.numerator()),
                    plain(row.denominator()),
                    figure.status().key(),
                    figure.areaName(),
                    row.edition().toString());
        }
        return text.toString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
