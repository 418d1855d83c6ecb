package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static de.zielforum.indicator.ExampleFigures.stream;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Whatever leaves the system goes through one gate. Two indicators are published that differ in secret figures only; everything
 * that everybody can ask for must then read the same for both: numbers, scales, classes, places in a ranking, sizes of files.
 * The addresses come from the table of permissions, so that a new one is walked without being named here.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class GateTest {

    private static final Path TABLE = Path.of("src/test/resources/permissions.csv");
    private static final List<String> SUFFIXES =
            List.of("csv", "xlsx", "sdmx.csv", "json", "geojson", "ttl", "rdf", "jsonld", "svg");

    private static final List<String> WAYS_OF_LOOKING = List.of(
            "",
            "?jahr=1951&ebene=district",
            "?jahr=1951&ebene=district&ordnung=wert",
            "?jahr=1951&ebene=district&klassen=quantile",
            "?jahr=1951&ebene=district&klassen=natural&anzahl=5",
            "?jahr=1951&ebene=district&klassen=equal",
            "?jahr=1951&klassen=fest",
            "?jahr=1951&klassen=fest&anzahl=3",
            "?jahr=1951&grenzen=8%3B9",
            "?gebiete=STGT01&gebiete=STGT02",
            "?period=1951",
            "?area=STGT01");

    /** The secret count and the one that has to be kept back with it, in two worlds with the same total. */
    private static final int[] SECRET = {877, 421};

    private static final int[] PARTNER = {161_109, 161_565};

    @Inject
    ExampleFigures example;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    SecrecyRules rules;

    @Inject
    Flensburg flensburg;

    @Inject
    Figures figures;

    /** Amounts likewise, with contributions that differ. */
    private static final String[] AMOUNT = {"912345.50,final,873219.25,11357.75", "654321.75,final,641119.5,7753.25"};

    private static final String[] AMOUNT_PARTNER = {"1500000.25,final,417303,300017", "1758024.00,final,417303,300017"};

    private record World(String counts, String rates, String amounts, EditionId edition) {}

    @Test
    void two_worlds_that_differ_in_secrets_only_look_the_same_from_outside() {
        flensburg.withAreas();
        var source = "Erhebung " + UUID.randomUUID();
        var worlds = List.of(publish(0, source), publish(1, source));
        var secrets = figures.rows(worlds.getFirst().counts()).stream()
                .map(FigureRow::figure)
                .filter(figure -> figure.status() == ValueStatus.SUPPRESSED)
                .map(Figure::areaCode)
                .toList();
        assertThat(secrets).as("the secret count and its partner").containsExactly("STGT01", "STGT02");
        assertThat(figures.rows(worlds.getFirst().amounts()).stream()
                        .map(FigureRow::figure)
                        .filter(figure -> figure.status() == ValueStatus.SUPPRESSED)
                        .map(Figure::areaCode))
                .as("the dominated amount and its partner")
                .containsExactly("STGT01", "STGT02");

        var walked = new ArrayList<String>();
        for (var language : List.of("de", "en")) {
            for (var route : routes()) {
                for (var way : route.contains("{key}") ? WAYS_OF_LOOKING : List.of("")) {
                    var here = look(route, way, language, worlds.getFirst());
                    var there = look(route, way, language, worlds.getLast());
                    here.forEach((address, body) ->
                            assertThat(body).as(language + " " + address).isEqualTo(there.get(address)));
                    walked.addAll(here.keySet());
                }
            }
        }
        assertThat(walked)
                .contains("/indikatoren/KEY", "/indikatoren/KEY/daten.xlsx", "/api/v1/indicators/KEY/observations")
                .contains("/datenstaende/ID");
    }

    @Test
    void no_address_names_a_secret_number() {
        flensburg.withAreas();
        var source = "Erhebung " + UUID.randomUUID();
        var world = publish(0, source);
        var seen = new LinkedHashMap<String, String>();
        for (var route : routes()) {
            for (var way : List.of(
                    "", "?jahr=1951", "?gebiet=STGT01&gebiet=STGT02", "?limit=100", "?indikator=" + world.counts())) {
                for (var address : addresses(route, world)) {
                    var answer = Who.visitor().get(address + way);
                    if (answer.statusCode() == 200) {
                        seen.put(address + way, text(answer));
                    }
                }
            }
        }
        var said = new ArrayList<String>();
        seen.forEach((address, body) -> {
            for (var secret : List.of(
                    "161109",
                    "161.109",
                    "161,109",
                    "161 109",
                    "1.25463",
                    "1,25463",
                    "912345",
                    "912.345",
                    "912,345",
                    "1500000.25",
                    "1.500.000,25",
                    "873219",
                    "11357",
                    "417303",
                    "300017")) {
                if (Pattern.compile("(?<![\\d.,])" + Pattern.quote(secret) + "(?!\\d)")
                        .matcher(body)
                        .find()) {
                    said.add(address + " says " + secret);
                }
            }
        });
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(said).isEmpty();
    }

    private World publish(int world, String source) {
        var counts = indicator("", source);
        var rates = indicator("100", source);
        var amounts = indicator("", source, "Euro");
        rules.set(
                example.statistician(),
                source,
                new SecrecyRuleWish(1000, true, null, true, null, new AmountRule(AmountRule.Kind.LARGEST, 80)));
        var rows = new StringBuilder(HEADING);
        rows.append(counts).append(",STGT01,1951,").append(SECRET[world]).append(",,,final\n");
        rows.append(counts).append(",STGT02,1951,").append(PARTNER[world]).append(",,,final\n");
        var sum = SECRET[world] + PARTNER[world];
        for (int district = 3; district <= 13; district++) {
            var count = 250_007 + 10_101 * district;
            sum += count;
            rows.append("%s,STGT%02d,1951,%d,,,final\n".formatted(counts, district, count));
            rows.append("%s,STGT%02d,1951,,%d,%d,final\n"
                    .formatted(rates, district, 7000 + 13 * district, 90_000 + district));
        }
        rows.append(counts)
                .append(',')
                .append(Flensburg.CODE)
                .append(",1951,")
                .append(sum)
                .append(",,,final\n");
        rows.append(
                world == 0
                        ? rates + ",STGT01,1951,1.25463,877,69901,final\n"
                        : rates + ",STGT01,1951,0.60228,421,69901,final\n");
        var id = example.upload(rows.toString()).edition();
        assertThat(editions.check(example.statistician(), id)).isTrue();
        editions.publish(example.statistician(), id);
        amounts(amounts, world);
        return new World(counts, rates, amounts, id);
    }

    private void amounts(String key, int world) {
        var rows = new StringBuilder("indicator,area,period,value,status,largest,second_largest\n");
        rows.append(key).append(",STGT01,1951,").append(AMOUNT[world]).append('\n');
        rows.append(key).append(",STGT02,1951,").append(AMOUNT_PARTNER[world]).append('\n');
        var sum = new BigDecimal("2412345.75");
        for (int district = 3; district <= 13; district++) {
            var amount = 2_500_000 + 100_001 * district;
            sum = sum.add(BigDecimal.valueOf(amount));
            rows.append("%s,STGT%02d,1951,%d,final,417303,300017\n".formatted(key, district, amount));
        }
        rows.append(key)
                .append(',')
                .append(Flensburg.CODE)
                .append(",1951,")
                .append(sum)
                .append(",final,417303,300017\n");
        var id = example.upload(rows.toString()).edition();
        assertThat(editions.check(example.statistician(), id)).isTrue();
        editions.publish(example.statistician(), id);
    }

    private static List<String> routes() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("GET,") && line.endsWith(",all"))
                    .map(line -> line.split(",")[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said about the indicators and the edition of a world, by address, with their names made equal. */
    private static Map<String, String> look(String route, String way, String language, World world) {
        var looks = new LinkedHashMap<String, String>();
        if (!route.contains("{key}") && !route.contains("/datenstaende/") && !route.contains("/editions/")) {
            return looks;
        }
        for (var address : addresses(route, world)) {
            var answer =
                    Who.visitor().request().header("Accept-Language", language).get(address + way);
            looks.put(same(address + way, world), answer.statusCode() + " " + same(text(answer), world));
        }
        return looks;
    }

    private static List<String> addresses(String route, World world) {
        var addresses = List.of(route);
        for (var values : Map.of(
                        "{key}", List.of(world.counts(), world.rates(), world.amounts()),
                        "{code}", List.of("STGT01", "STGT02", Flensburg.CODE),
                        "{suffix}", SUFFIXES,
                        "{id}", List.of(world.edition().toString()))
                .entrySet()) {
            addresses = addresses.stream()
                    .flatMap(address -> address.contains(values.getKey())
                            ? values.getValue().stream().map(value -> address.replace(values.getKey(), value))
                            : java.util.stream.Stream.of(address))
                    .toList();
        }
        return addresses.stream()
                .filter(address -> !address.contains("{"))
                // Painted from the same as the picture in shapes, with the address of the page among it.
                .filter(address -> !address.endsWith(".png"))
                .toList();
    }

    private static String same(String text, World world) {
        return text.replace(world.counts(), "KEY")
                .replace(world.rates(), "RATE")
                .replace(world.amounts(), "AMOUNT")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("[0-9a-f]{64}", "SUM")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+\\d\\d:\\d\\d)?", "TIME");
    }

    private static String text(Response answer) {
        var bytes = answer.asByteArray();
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            return unpacked(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] workbook) {
        var text = new StringBuilder();
        try {
            var file = Files.write(Files.createTempFile("gate", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    text.append(entry.getName())
                            .append('\n')
                            .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String indicator(String scale, String source) {
        return indicator(scale, source, "Personen");
    }

    private String indicator(String scale, String source, String unit) {
        var key = (unit.equals("Euro") ? "t-3-" : scale.isEmpty() ? "t-1-" : "t-2-") + UUID.randomUUID();
        var row = key + ",Probe aus " + source + "," + unit + ",neutral,Probe,Nur zur Probe," + scale + "," + source
                + ",CC0-1.0\n";
        assertThat(imports.importIndicators(
                                example.statistician(),
                                stream("key,name_de,unit,polarity,dimension,definition_de,scale,source,licence\n"
                                        + row))
                        .errors())
                .isEmpty();
        return key;
    }
}
