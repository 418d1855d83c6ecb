package de.zielforum.indicator.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes figures as a workbook: a sheet "Daten" with numbers that can be calculated with, and a sheet "Erläuterung" with
 * definition, source and licence of each indicator and the meaning of the statuses.
 */
public final class XlsxWriting {

    private static final List<String> HEADING = List.of(
            "indicator", "area", "area_name", "period", "value", "numerator", "denominator", "status", "edition");

    private static final List<List<String>> STATUSES = List.of(
            List.of("final", "endgültiger Wert"),
            List.of("provisional", "vorläufiger Wert"),
            List.of("suppressed", "geheim: kein Wert, damit niemand etwas über einzelne Personen erfährt"),
            List.of("missing", "fehlt: kein Wert bekannt"));

    private XlsxWriting() {}

    /** The workbook as bytes. */
    public static byte[] of(Download download) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Zielforum", "1.0")) {
            figures(workbook.newWorksheet("Daten"), download.figures());
            explanation(workbook.newWorksheet("Erläuterung"), download);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void figures(Worksheet sheet, List<PublicFigure> figures) {
        heading(sheet, 0, HEADING);
        sheet.freezePane(0, 1);
        var row = 1;
        for (var figure : figures) {
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
