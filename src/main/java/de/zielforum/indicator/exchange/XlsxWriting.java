package de.zielforum.indicator.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes figures as a workbook: a sheet "Daten" with numbers that can be calculated with, and a sheet "Erläuterung" with
 * definition, source and licence of each indicator and the meaning of the statuses.
 */
final class XlsxWriting {

    private static final List<String> HEADING = List.of(
            "indicator", "area", "area_name", "period", "value", "numerator", "denominator", "status", "edition");

    private static final List<List<String>> STATUSES = List.of(
            List.of("final", "endgültiger Wert"),
            List.of("provisional", "vorläufiger Wert"),
            List.of("suppressed", "geheim: kein Wert, damit niemand etwas über einzelne Personen erfährt"),
            List.of("missing", "fehlt: kein Wert bekannt"));

    /** More than that is not read back, and hardly opened by anybody: the rest goes to a sheet of its own. */
    private static final int MOST_ROWS = 500_000;

    /** How many rows are held in memory. */
    private static final int AT_ONCE = 1000;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private XlsxWriting(Workbook workbook) {
        this.workbook = workbook;
    }

    static void write(Download download, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Zielforum", "1.0");
        new XlsxWriting(workbook).figures(download.figures());
        var explanation = workbook.newWorksheet("Erläuterung");
        explanation(explanation, download);
        explanation.finish();
        workbook.finish();
    }

    private void figures(FigureSource figures) throws IOException {
        begin();
        figures.each(FigureSource.Order.BY_INDICATOR, this::figure);
        sheet.finish();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? "Daten" : "Daten " + sheets);
        heading(sheet, 0, HEADING);
        sheet.freezePane(0, 1);
        row = 1;
    }

    private void figure(PublicFigure figure) throws IOException {
        if (row > MOST_ROWS) {
            sheet.finish();
            begin();
        }
        sheet.value(row, 0, figure.indicator());
        sheet.value(row, 1, figure.area());
        sheet.value(row, 2, figure.areaName());
        sheet.value(row, 3, figure.period());
        number(sheet, row, 4, figure.value());
        number(sheet, row, 5, figure.numerator());
        number(sheet, row, 6, figure.denominator());
        sheet.value(row, 7, figure.status());
        sheet.value(row, 8, figure.edition());
        row++;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private static void heading(Worksheet sheet, int row, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(row, i, words.get(i));
            sheet.style(row, i).bold().set();
        }
    }

    private static void explanation(Worksheet sheet, Download download) {
        heading(sheet, 0, List.of(download.title()));
        texts(sheet, 1, List.of("Herausgegeben von", download.publisher()));
        texts(sheet, 2, List.of("Stand", download.updated().toString().substring(0, 10)));
        heading(sheet, 4, List.of("Schlüssel", "Indikator", "Einheit", "Definition", "Quelle", "Lizenz"));
        var row = 5;
        for (var one : download.indicators()) {
            texts(
                    sheet,
                    row++,
                    List.of(one.key(), one.name(), one.unit(), one.definition(), one.source(), one.licence()));
        }
        heading(sheet, row + 1, List.of("Status", "Bedeutung"));
        row += 2;
        for (var status : STATUSES) {
            texts(sheet, row++, status);
        }
    }

    private static void texts(Worksheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, i, texts.get(i));
        }
    }
}
