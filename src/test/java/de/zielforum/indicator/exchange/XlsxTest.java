package de.zielforum.indicator.exchange;

import static de.zielforum.indicator.exchange.Samples.errors;
import static de.zielforum.indicator.exchange.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final Map<String, String> AREAS = Map.of("STGT01", "Altstadt", "STGT02", "Nordstadt");
    private static final Map<String, List<String>> INDICATORS =
            Map.of("arbeitslose", List.of("Arbeitslose"), "einwohner", List.of("Einwohnerinnen und Einwohner"));

    @Test
    void numbers_and_dates_are_read_as_they_are_stored() {
        var table = read(workbook(book -> {
            var sheet = book.newWorksheet("Werte");
            texts(sheet, 0, "Gebiet", "Stichtag", "Indikator", "Wert");
            texts(sheet, 1, "STGT01", null, "arbeitslose", null);
            sheet.value(1, 1, LocalDate.of(2023, 12, 31));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 3, 0.1 + 0.2);
            texts(sheet, 2, "STGT02", null, "Arbeitslose", null);
            sheet.value(2, 1, 2023);
            sheet.value(2, 3, new BigDecimal("1234567.5"));
        }));
        assertThat(errors(table.flaws())).isEmpty();
        assertThat(table.name()).isEqualTo("Werte");
        var guess = Mapping.guess(table, AREAS, Map.of("arbeitslose", List.of("x")));
        assertThat(errors(guess.flaws())).containsExactly("1 Indikator indicatorTwice arbeitslose");
        var cells = table.rows().getFirst().cells();
        assertThat(cells).containsExactly("STGT01", "2023-12-31", "arbeitslose", "0.3");
        assertThat(table.rows().get(1).cells()).endsWith("1234567.5");
    }

    @Test
    void merged_headings_belong_to_each_column_below_and_titles_are_passed_over() {
        var table = read(workbook(book -> {
            var sheet = book.newWorksheet("Blatt");
            sheet.value(0, 0, "Sozialatlas der Stadt");
            sheet.range(0, 0, 0, 4).merge();
            texts(sheet, 2, "Stadtteil", "Arbeitslose", null, "Einwohnerinnen und Einwohner");
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 2, 2).merge();
            sheet.range(2, 3, 2, 4).merge();
            for (int i = 0; i < 4; i++) {
                sheet.value(3, i + 1, 2019 + i % 2);
            }
            texts(sheet, 4, "Altstadt");
            texts(sheet, 5, "Nordstadt");
            for (int i = 0; i < 4; i++) {
                sheet.value(4, i + 1, 10 + i);
            }
            sheet.value(5, 1, 7);
            sheet.value(5, 2, ".");
        }));
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "Stadtteil",
                        "Arbeitslose 2019",
                        "Arbeitslose 2020",
                        "Einwohnerinnen und Einwohner 2019",
                        "Einwohnerinnen und Einwohner 2020");
        assertThat(table.headingLine()).isEqualTo(4);
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        assertThat(errors(guess.flaws())).isEmpty();
        var rows = guess.mapping().orElseThrow().apply(table);
        assertThat(rows(rows))
                .containsExactly(
                        "arbeitslose STGT01 2019 10 final",
                        "arbeitslose STGT01 2020 11 final",
                        "einwohner STGT01 2019 12 final",
                        "einwohner STGT01 2020 13 final",
                        "arbeitslose STGT02 2019 7 final",
                        "arbeitslose STGT02 2020 _ suppressed",
                        "einwohner STGT02 2019 _ missing",
                        "einwohner STGT02 2020 _ missing");
        assertThat(rows.rows().getLast().line()).isEqualTo(6);
    }

    @Test
    void formulas_count_by_their_kept_value_and_errors_in_cells_are_named() {
        var table = read(raw("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Gebiet</t></is></c><c r="B1" t="inlineStr"><is><t>2020</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>STGT01</t></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>STGT02</t></is></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                """));
        assertThat(table.rows().getFirst().cells()).containsExactly("STGT01", "2");
        assertThat(errors(table.flaws())).containsExactly("3 B cellError #DIV/0!");
    }

    @Test
    void a_sheet_may_be_named_and_otherwise_the_first_counts() {
        var file = workbook(book -> {
            texts(book.newWorksheet("Eins"), 0, "a", "b");
            var two = book.newWorksheet("Zwei");
            texts(two, 0, "c", "d");
            texts(two, 1, "1", "2");
        });
        assertThat(errors(read(file).flaws())).containsExactly("0  noRows");
        assertThat(TableReader.read(file, "x.xlsx", "Zwei").columns())
                .extracting(Column::name)
                .containsExactly("c", "d");
        assertThat(errors(TableReader.read(file, "x.xlsx", "Drei").flaws()))
                .containsExactly("0  sheetUnknown Drei|Eins, Zwei");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThat(errors(read(new byte[] {'P', 'K', 3, 4, 20, 0}).flaws())).containsExactly("0  workbookBroken");
        assertThat(errors(read(Samples.zip(Map.of("readme.txt", "nichts"))).flaws()))
                .containsExactly("0  workbookBroken");
        var whole = workbook(book -> texts(book.newWorksheet("x"), 0, "a", "b"));
        assertThat(errors(read(Arrays.copyOf(whole, whole.length / 2)).flaws())).containsExactly("0  workbookBroken");
        assertThat(errors(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                        .flaws()))
                .containsExactly("0  spreadsheet");
        var broken = new LinkedHashMap<String, String>();
        broken.put("xl/workbook.xml", "<workbook");
        assertThat(errors(read(Samples.zip(broken)).flaws())).containsExactly("0  workbookBroken");
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_refused_before_it_fills_the_memory() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 450; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(errors(read(bytes.toByteArray()).flaws())).containsExactly("0  unpacksTooLarge 400");
    }

    private static StatisticalTable read(byte[] file) {
        return TableReader.read(file, "probe.xlsx");
    }

    private static void texts(org.dhatim.fastexcel.Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                sheet.value(row, i, texts[i]);
            }
        }
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet as XML, for what the writing library cannot write. */
    private static byte[] raw(String rows) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packed = "http://schemas.openxmlformats.org/package/2006/";
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packed + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        files.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + packed + "relationships\"><Relationship Id=\"a\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        files.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"Blatt\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>");
        files.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + packed
                        + "relationships\"><Relationship Id=\"b\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        files.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return Samples.zip(files);
    }
}
