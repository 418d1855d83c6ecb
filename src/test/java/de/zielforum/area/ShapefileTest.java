package de.zielforum.area;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.testsupport.Flensburg;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Zipped shapefiles: coordinates, columns, and what is said about broken ones. */
class ShapefileTest {

    private static final AreaColumns DISTRICTS = new AreaColumns("", "", "", "", AreaLevel.DISTRICT);
    private static final Offset<Double> MILLIMETRE = Offset.offset(1e-8);

    @Test
    void areas_of_flensburg_come_back_from_utm_32_within_a_metre() {
        var exact = flensburg();
        var shapefile = new Shapefiles().part("prj", Shapefiles.UTM.formatted(32, 9));
        exact.forEach(area -> shapefile.row(Shapefiles.utm(area.boundary().geometry(), 9), columns(area)));
        var read = read(shapefile.zip(), AreaColumns.GUESSED);
        assertThat(read.findings()).isEmpty();
        assertThat(read.areas()).hasSameSizeAs(exact);
        var repaired = read.repairs().stream().map(Finding::code).collect(Collectors.toSet());
        assertThat(repaired).hasSizeLessThan(exact.size() / 4);
        for (int i = 0; i < exact.size(); i++) {
            var before = exact.get(i);
            var after = read.areas().get(i);
            assertThat(List.of(after.code(), after.name(), after.level()))
                    .isEqualTo(List.of(before.code(), before.name(), before.level()));
            assertThat(after.parent()).isEqualTo(before.parent());
            var metres = DiscreteHausdorffDistance.distance(
                            before.boundary().geometry(), after.boundary().geometry())
                    * 111_000;
            if (repaired.contains(before.code())) {
                // Where a boundary touches itself, which corner goes depends on the last digit.
                var differs = before.boundary()
                        .geometry()
                        .symDifference(after.boundary().geometry());
                assertThat(differs.getArea() / before.boundary().geometry().getArea())
                        .isLessThan(0.0001);
            } else {
                assertThat(metres).as(before.code()).isLessThan(1);
            }
        }
    }

    @Test
    void control_points_lie_where_they_are_published() {
        // The meridian distance of 45° on GRS 80 and WGS 84 is 4,984,944.378 m; UTM shortens it by 0.9996.
        var zone32 = Coordinates.of(Shapefiles.UTM.formatted(32, 9)).orElseThrow();
        var point = zone32.degrees(point(500_000, 4_984_944.378 * 0.9996)).getCoordinate();
        assertThat(point.x).isCloseTo(9, MILLIMETRE);
        assertThat(point.y).isCloseTo(45, MILLIMETRE);
        for (var place :
                List.of(new Coordinate(13.4094, 52.5208), new Coordinate(11.0, 51.0), new Coordinate(17.9, 48.2))) {
            var zone33 = Coordinates.of(Shapefiles.UTM.formatted(33, 15)).orElseThrow();
            var back =
                    zone33.degrees(Shapefiles.utm(point(place.x, place.y), 15)).getCoordinate();
            assertThat(back.x).isCloseTo(place.x, MILLIMETRE);
            assertThat(back.y).isCloseTo(place.y, MILLIMETRE);
        }
    }

    @Test
    void coordinate_systems_are_known_by_what_they_are() {
        var qgis =
                "PROJCS[\"ETRS89 / UTM zone 33N\",GEOGCS[\"ETRS89\",DATUM[\"European_Terrestrial_Reference_System_1989\","
                        + "SPHEROID[\"GRS 1980\",6378137,298.257222101]],UNIT[\"degree\",0.0174532925199433]],"
                        + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",15],"
                        + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],"
                        + "UNIT[\"metre\",1,AUTHORITY[\"EPSG\",\"9001\"]],AUTHORITY[\"EPSG\",\"25833\"]]";
        var place = point(13.4, 52.5);
        assertThat(Coordinates.of(qgis)
                        .orElseThrow()
                        .degrees(Shapefiles.utm(place, 15))
                        .getCoordinate()
                        .x)
                .isCloseTo(13.4, MILLIMETRE);
        var zoneInFront = Shapefiles.UTM.formatted(32, 9).replace("500000.0", "32500000.0");
        var shifted = Shapefiles.utm(place, 9);
        shifted.getCoordinate().x += 32_000_000;
        assertThat(Coordinates.of(zoneInFront).orElseThrow().degrees(shifted).getCoordinate().x)
                .isCloseTo(13.4, MILLIMETRE);
        assertThat(Coordinates.of(Shapefiles.DEGREES)
                        .orElseThrow()
                        .degrees(place)
                        .getCoordinate())
                .isEqualTo(place.getCoordinate());
        var krueger = Shapefiles.UTM.formatted(32, 9).replace("D_ETRS_1989", "D_Deutsches_Hauptdreiecksnetz");
        assertThat(Coordinates.of(krueger)).isEmpty();
        assertThat(Coordinates.of(Shapefiles.UTM.formatted(32, 9).replace("\"Meter\",1.0", "\"Foot\",0.3048")))
                .isEmpty();
        assertThat(Coordinates.of("")).isEmpty();
    }

    @Test
    void columns_are_guessed_from_usual_names_or_named_by_somebody() {
        var berlin = new Shapefiles()
                .part("prj", Shapefiles.DEGREES)
                .row(square(0), row("BEZ", "01", "PLR_NAME", "Stülerstraße", "PLR_ID", "01011101"))
                .row(square(1), row("BEZ", "02", "PLR_NAME", "Großer Tiergarten", "PLR_ID", "01011102"));
        var neighbourhoods = new AreaColumns("", "", "", "", AreaLevel.NEIGHBOURHOOD);
        var placed = read(berlin.zip(), neighbourhoods, Set.of("01", "02"));
        assertThat(placed.findings()).isEmpty();
        assertThat(placed.areas())
                .extracting(area -> area.code() + " " + area.name() + " in " + area.parent())
                .containsExactly("01011101 Stülerstraße in 01", "01011102 Großer Tiergarten in 02");
        assertThat(read(berlin.zip(), neighbourhoods).placedByBoundary())
                .as("the column is only used when it holds codes")
                .isTrue();
        assertThat(rules(read(berlin.zip(), AreaColumns.GUESSED))).containsExactly("levelColumnUnknown");

        var odd = new Shapefiles().part("prj", Shapefiles.DEGREES).row(square(0), row("K1", "A", "K2", "Anders"));
        assertThat(rules(read(odd.zip(), DISTRICTS))).containsExactly("codeColumnUnknown", "nameColumnUnknown");
        var named = read(odd.zip(), new AreaColumns("k1", "K2", "", "", AreaLevel.DISTRICT));
        assertThat(named.areas())
                .singleElement()
                .satisfies(area -> assertThat(area.name()).isEqualTo("Anders"));
        assertThat(rules(read(odd.zip(), new AreaColumns("k1", "K2", "", "K3", AreaLevel.DISTRICT))))
                .containsExactly("parentColumnUnknown");
    }

    @Test
    void umlauts_are_read_in_either_encoding() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var shapefile = new Shapefiles()
                    .in(charset)
                    .part("prj", Shapefiles.DEGREES)
                    .row(square(0), row("ID", "A", "NAME", "Mürwik"));
            assertThat(read(shapefile.zip(), DISTRICTS).areas().getFirst().name())
                    .isEqualTo("Mürwik");
            shapefile.part("cpg", charset == StandardCharsets.UTF_8 ? "UTF-8" : "1252");
            assertThat(read(shapefile.zip(), DISTRICTS).areas().getFirst().name())
                    .isEqualTo("Mürwik");
        }
    }

    @Test
    void holes_and_several_parts_are_kept() {
        var ring = square(0).buffer(0.2).difference(square(0));
        var shape = ring.union(square(3));
        var shapefile = new Shapefiles().part("prj", Shapefiles.DEGREES).row(shape, row("ID", "A", "NAME", "Ring"));
        var read =
                read(shapefile.zip(), DISTRICTS).areas().getFirst().boundary().geometry();
        assertThat(read.getNumGeometries()).isEqualTo(2);
        assertThat(read.symDifference(shape).getArea()).isLessThan(1e-9);
    }

    @Test
    void what_is_missing_or_broken_is_said() {
        var whole = new Shapefiles().part("prj", Shapefiles.DEGREES).row(square(0), row("ID", "A", "NAME", "Eins"));
        assertThat(rules(read(whole.zip("dbf"), DISTRICTS))).containsExactly("shapeWithout");
        assertThat(rules(read(
                        new Shapefiles()
                                .row(square(0), row("ID", "A", "NAME", "Eins"))
                                .zip(),
                        DISTRICTS)))
                .containsExactly("shapeWithoutPrj");
        assertThat(rules(read(whole.zip("shp"), DISTRICTS))).containsExactly("shapeWithout");
        assertThat(rules(read(
                        new Shapefiles()
                                .part("prj", "PROJCS[\"DHDN_3_Degree_Gauss_Zone_3\",DATUM[\"D_DHDN\"]]")
                                .row(square(0), row("ID", "A", "NAME", "Eins"))
                                .zip(),
                        DISTRICTS)))
                .containsExactly("otherCoordinateSystem");
        var bytes = whole.zip();
        assertThat(rules(read(java.util.Arrays.copyOf(bytes, bytes.length / 2), DISTRICTS)))
                .containsExactly("shapeBroken");
        assertThat(rules(read(new byte[] {'P', 'K', 3, 4, 0}, DISTRICTS))).containsExactly("shapeBroken");
        var degreesExpected = new Shapefiles()
                .part("prj", Shapefiles.DEGREES)
                .row(Shapefiles.utm(square(0), 9), row("ID", "A", "NAME", "Eins"));
        assertThat(rules(read(degreesExpected.zip(), DISTRICTS))).containsExactly("positionNoDegrees");
    }

    @Test
    void an_archive_that_unpacks_to_too_much_is_refused() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.shp"));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(rules(read(bytes.toByteArray(), DISTRICTS))).containsExactly("unpacksTooLarge");
    }

    private static List<ReadArea> flensburg() {
        try (var file = Flensburg.file("areas.geojson")) {
            return AreaFile.read(file).areas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> columns(ReadArea area) {
        return row(
                "SCHLUESSEL",
                area.code(),
                "NAME",
                area.name(),
                "EBENE",
                area.level().key(),
                "PARENT",
                area.parent() == null ? "" : area.parent());
    }

    private static Map<String, String> row(String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static AreaFile read(byte[] file, AreaColumns columns) {
        return read(file, columns, Set.of());
    }

    private static AreaFile read(byte[] file, AreaColumns columns, Set<String> known) {
        try {
            return AreaFile.read(new ByteArrayInputStream(file), columns, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rules(AreaFile file) {
        return file.findings().stream().map(Finding::rule).toList();
    }

    private static Geometry point(double x, double y) {
        return new GeometryFactory().createPoint(new Coordinate(x, y));
    }

    private static Geometry square(int west) {
        return new GeometryFactory().toGeometry(new org.locationtech.jts.geom.Envelope(9 + west, 9.5 + west, 54, 54.5));
    }
}
