package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureRow;
import de.zielforum.indicator.exchange.CsvWriting;
import de.zielforum.indicator.exchange.PublicFigure;
import java.util.List;

/** Published figures as a table for download, with the columns that the import of figures reads and two more for people. */
final class ObservationCsv {

    private ObservationCsv() {}

    static String of(List<FigureRow> rows) {
        return CsvWriting.of(rows.stream().map(ObservationCsv::figure).toList());
    }

    private static PublicFigure figure(FigureRow row) {
        var figure = row.figure();
        return new PublicFigure(
                figure.indicator(),
                figure.areaCode(),
                figure.areaName(),
                figure.period(),
                figure.value(),
                row.numerator(),
                row.denominator(),
                figure.status().key(),
                row.edition().toString());
    }
}
