package de.zielforum.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    private static final List<PublicIndicator> INDICATORS = List.of(
            new PublicIndicator("quote", "Anteil, \"gerundet\"", "Prozent", "Je 100", "Amt", "CC0-1.0"),
            new PublicIndicator("anzahl-1", "Anzahl", "Personen", "Personen", "Amt", "CC0-1.0"));
    private static final Map<String, String> AREAS = Map.of("01", "Altstadt", "02", "Nordstadt; Mitte", "011", "Süd");

    @Property(tries = 200)
    void what_is_written_as_csv_is_read_back(@ForAll("figures") List<PublicFigure> figures) {
        check(figures, TableReader.read(written(DownloadFormat.CSV, figures), "x.csv"), true);
    }

    @Property(tries = 200)
    void what_is_written_as_sdmx_csv_is_read_back(@ForAll("figures") List<PublicFigure> figures) {
        check(figures, TableReader.read(written(DownloadFormat.SDMX_CSV, figures), "x.csv"), true);
    }

    @Property(tries = 200)
    void what_is_written_as_json_stat_is_read_back(@ForAll("figures") List<PublicFigure> figures) {
        check(figures, TableReader.read(written(DownloadFormat.JSON_STAT, figures), "x.json"), true);
    }

    @Property(tries = 60)
    void what_is_written_as_a_workbook_is_read_back(@ForAll("figures") List<PublicFigure> figures) {
        // Workbooks store binary numbers: equal in value, not in the zeros at the end.
        check(figures, TableReader.read(written(DownloadFormat.XLSX, figures), "x.xlsx"), false);
    }

    private static void check(List<PublicFigure> figures, StatisticalTable table, boolean exact) {
        assertThat(Samples.errors(table.flaws())).isEmpty();
        var names = new HashMap<String, List<String>>();
        INDICATORS.forEach(one -> names.put(one.key(), List.of(one.name())));
        var guess = Mapping.guess(table, AREAS, names);
        assertThat(Samples.errors(guess.flaws())).isEmpty();
        var rows = guess.mapping().orElseThrow().apply(table);
        var expected = figures.stream()
                .map(one -> line(
                        one.indicator(),
                        one.area(),
                        "" + one.period(),
                        one.status(),
                        exact,
                        PublicFigure.plain(one.value()),
                        PublicFigure.plain(one.numerator()),
                        PublicFigure.plain(one.denominator())))
                .toList();
        assertThat(rows.rows())
                .extracting(row -> line(
                        row.indicator(),
                        row.area(),
                        row.period(),
                        row.status(),
                        exact,
                        row.value(),
                        row.numerator(),
                        row.denominator()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String line(
            String indicator, String area, String period, String status, boolean exact, String... numbers) {
        var line = new StringBuilder(String.join(" ", indicator, area, period, status));
        for (var number : numbers) {
            line.append(' ')
                    .append(
                            number.isEmpty() || exact
                                    ? number
                                    : new BigDecimal(number)
                                            .stripTrailingZeros()
                                            .toPlainString());
        }
        return line.toString();
    }

    @Provide
    Arbitrary<List<PublicFigure>> figures() {
        var number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                .ofScale(3);
        return Combinators.combine(
                        Arbitraries.of(INDICATORS).map(PublicIndicator::key),
                        Arbitraries.of(AREAS.keySet()),
                        Arbitraries.integers().between(1990, 2030),
                        number,
                        number.injectNull(0.5),
                        Arbitraries.of("final", "provisional", "suppressed", "missing"))
                .as((indicator, area, period, value, count, status) -> new PublicFigure(
                        indicator, area, AREAS.get(area), period, value, count, count, status, "stand-1"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(DownloadsTest::once);
    }

    private static List<PublicFigure> once(List<PublicFigure> figures) {
        var seen = new HashSet<String>();
        var kept = new ArrayList<PublicFigure>();
        figures.forEach(one -> {
            if (seen.add(one.indicator() + " " + one.area() + " " + one.period())) {
                kept.add(one);
            }
        });
        return kept;
    }

    private static Download download(List<PublicFigure> figures) {
        return download(figures, code -> Optional.empty());
    }

    private static Download download(List<PublicFigure> figures, Function<String, Optional<String>> outlines) {
        return new Download(
                "Zahlen",
                "Stadt",
                Instant.parse("2026-05-04T10:00:00Z"),
                INDICATORS,
                FigureSource.of(figures),
                outlines);
    }

    private static byte[] written(DownloadFormat format, List<PublicFigure> figures) {
        return written(format, download(figures));
    }

    private static byte[] written(DownloadFormat format, Download download) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(download, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(DownloadFormat format, Download download) {
        return new String(written(format, download), StandardCharsets.UTF_8);
    }

    @Test
    void a_figure_that_is_not_shown_has_no_number_in_any_format() {
        var secret = new BigDecimal("777.123");
        var figures = List.of(
                new PublicFigure("quote", "01", "Altstadt", 2020, secret, secret, secret, "suppressed", ""),
                new PublicFigure("quote", "02", "Nordstadt", 2020, secret, secret, secret, "missing", ""),
                new PublicFigure("quote", "011", "Süd", 2020, BigDecimal.ONE, null, null, "final", ""));
        assertThat(figures.getFirst().value()).isNull();
        var download = download(figures);
        assertThat(text(DownloadFormat.CSV, download)).contains("suppressed").doesNotContain("777");
        assertThat(text(DownloadFormat.SDMX_CSV, download)).contains(",Q,C").doesNotContain("777");
        assertThat(text(DownloadFormat.JSON_STAT, download))
                .contains("suppressed")
                .doesNotContain("777");
        assertThat(text(DownloadFormat.GEO_JSON, download))
                .contains("suppressed")
                .doesNotContain("777");
        var rows = TableReader.read(written(DownloadFormat.XLSX, download), "x.xlsx")
                .rows();
        assertThat(rows.toString()).contains("suppressed").doesNotContain("777");
        assertThatThrownBy(() -> new PublicFigure("a", "b", "c", 2020, secret, null, null, "geheim", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void json_stat_says_what_its_standard_asks_for() throws JsonProcessingException {
        var set = new JsonMapper()
                .readTree(text(
                        DownloadFormat.JSON_STAT,
                        download(List.of(
                                new PublicFigure(
                                        "quote",
                                        "02",
                                        "Nordstadt",
                                        2021,
                                        new BigDecimal("12.5"),
                                        null,
                                        null,
                                        "provisional",
                                        ""),
                                new PublicFigure(
                                        "quote", "01", "Altstadt", 2020, null, null, null, "suppressed", "")))));
        assertThat(set.path("version").asText()).isEqualTo("2.0");
        assertThat(set.path("class").asText()).isEqualTo("dataset");
        assertThat(set.path("id").toString()).isEqualTo("[\"indicator\",\"area\",\"period\"]");
        assertThat(set.path("size").toString()).isEqualTo("[1,2,2]");
        assertThat(set.path("role").toString())
                .isEqualTo("{\"metric\":[\"indicator\"],\"geo\":[\"area\"],\"time\":[\"period\"]}");
        assertThat(set.path("value").toString()).isEqualTo("[null,null,null,12.5]");
        assertThat(set.path("status").toString()).isEqualTo("{\"0\":\"suppressed\",\"3\":\"provisional\"}");
        assertThat(set.at("/dimension/area/category/index").toString()).isEqualTo("[\"01\",\"02\"]");
        assertThat(set.at("/dimension/period/category/index").toString()).isEqualTo("[\"2020\",\"2021\"]");
        assertThat(set.at("/dimension/indicator/category/unit/quote/label").asText())
                .isEqualTo("Prozent");
    }

    @Test
    void outlines_carry_the_figures_of_all_years() throws JsonProcessingException {
        var point = "{\"type\":\"Point\",\"coordinates\":[9.4,54.8]}";
        var collection = new JsonMapper()
                .readTree(text(
                        DownloadFormat.GEO_JSON,
                        download(
                                List.of(
                                        new PublicFigure(
                                                "quote",
                                                "01",
                                                "Altstadt",
                                                2020,
                                                new BigDecimal("1.50"),
                                                null,
                                                null,
                                                "final",
                                                ""),
                                        new PublicFigure(
                                                "quote", "01", "Altstadt", 2021, null, null, null, "missing", ""),
                                        new PublicFigure(
                                                "quote",
                                                "02",
                                                "Nordstadt",
                                                2020,
                                                BigDecimal.TEN,
                                                null,
                                                null,
                                                "final",
                                                "")),
                                code -> code.equals("01") ? Optional.of(point) : Optional.empty())));
        assertThat(collection.path("features")).hasSize(2);
        assertThat(collection.at("/features/0").toString())
                .isEqualTo("{\"type\":\"Feature\",\"id\":\"01\",\"geometry\":" + point
                        + ",\"properties\":{\"code\":\"01\",\"name\":\"Altstadt\",\"quote_2020\":1.5,"
                        + "\"quote_2020_status\":\"final\",\"quote_2021\":null,\"quote_2021_status\":\"missing\"}}");
        assertThat(collection.at("/features/1/geometry").isNull()).isTrue();
    }

    @Test
    void an_area_that_was_reshaped_has_a_feature_for_each_of_its_versions() throws IOException {
        var before = "01@/2021-01-01";
        var after = "01@2021-01-01/";
        var figures = List.of(
                new PublicFigure("quote", "01", "Altstadt", 2020, BigDecimal.ONE, null, null, "final", "", before),
                new PublicFigure("quote", "01", "Altstadt", 2021, BigDecimal.TEN, null, null, "final", "", after));
        var collection = new JsonMapper()
                .readTree(text(
                        DownloadFormat.GEO_JSON,
                        download(
                                figures,
                                version -> Optional.of("{\"type\":\"Point\",\"coordinates\":["
                                        + (version.equals(before) ? 1 : 2) + ",3]}"))));
        assertThat(collection.at("/features/0/id").asText()).isEqualTo(before);
        assertThat(collection.at("/features/0/properties").has("quote_2021")).isFalse();
        assertThat(collection.at("/features/0/geometry/coordinates/0").asInt()).isEqualTo(1);
        assertThat(collection.at("/features/1/properties/quote_2021").asInt()).isEqualTo(10);
        assertThat(collection.at("/features/1/geometry/coordinates/0").asInt()).isEqualTo(2);
        assertThat(collection.at("/features/1/properties/code").asText()).isEqualTo("01");
    }

    @Test
    void many_figures_are_written_in_the_memory_of_a_few() throws IOException {
        var areas = 400;
        var download = new Download(
                "Zahlen",
                "Stadt",
                Instant.EPOCH,
                INDICATORS,
                (order, reader) -> {
                    for (int i = 0; i < INDICATORS.size() * areas * 345; i++) {
                        var outer = order == FigureSource.Order.BY_INDICATOR ? areas * 345 : INDICATORS.size() * 345;
                        var inner = i % outer / 345;
                        var indicator = order == FigureSource.Order.BY_INDICATOR ? i / outer : inner;
                        var area = order == FigureSource.Order.BY_INDICATOR ? inner : i / outer;
                        reader.read(new PublicFigure(
                                INDICATORS.get(indicator).key(),
                                "%04d".formatted(area),
                                "Gebiet " + area,
                                1700 + i % 345,
                                new BigDecimal("12.345"),
                                BigDecimal.TEN,
                                new BigDecimal("8100"),
                                "final",
                                "stand-1"));
                    }
                },
                code -> Optional.empty());
        for (var format : DownloadFormat.values()) {
            var written = new long[1];
            var most = new long[1];
            var before = used();
            format.write(download, new OutputStream() {
                @Override
                public void write(int b) {
                    written[0]++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    if (written[0] / 8_000_000 != (written[0] + length) / 8_000_000) {
                        most[0] = Math.max(most[0], used() - before);
                    }
                    written[0] += length;
                }
            });
            assertThat(written[0]).as(format + " bytes").isGreaterThan(3_000_000);
            assertThat(most[0]).as(format + " bytes in memory").isLessThan(40_000_000);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void a_workbook_explains_itself() throws IOException {
        var file = written(
                DownloadFormat.XLSX,
                List.of(new PublicFigure("quote", "01", "Altstadt", 2020, BigDecimal.ONE, null, null, "final", "")));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var words = workbook.findSheet("Erläuterung").orElseThrow().read().toString();
            assertThat(words).contains("Herausgegeben von", "Stadt", "2026-05-04", "Je 100", "CC0-1.0", "geheim");
        }
    }
}
