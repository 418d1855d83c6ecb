package de.zielforum.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.zielforum.indicator.exchange.Column;
import de.zielforum.indicator.exchange.StatisticalTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The districts of Germany as files that the import takes: one country, its districts with their boundaries, the indicators. */
public final class CountryFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COUNTRY = "DE";

    private CountryFiles() {}

    /** The country and its districts, from the boundaries of the Bundesamt für Kartographie und Geodäsie (VG5000). */
    public static Path areas(Path boundaries, Path folder) throws IOException {
        var source = JSON.readTree(boundaries.toFile());
        var areas = JSON.createObjectNode().put("type", "FeatureCollection");
        var features = areas.putArray("features");
        var country = JSON.createObjectNode().put("type", "MultiPolygon");
        var polygons = country.putArray("coordinates");
        for (var feature : source.path("features")) {
            var geometry = (ObjectNode) feature.path("geometry");
            if (geometry.path("type").asText().equals("Polygon")) {
                polygons.add(geometry.path("coordinates"));
            } else {
                geometry.path("coordinates").forEach(polygons::add);
            }
        }
        add(features.addObject(), COUNTRY, "Deutschland", "municipality", null, country);
        for (var feature : source.path("features")) {
            add(
                    features.addObject(),
                    feature.path("properties").path("ARS").asText(),
                    feature.path("properties").path("GEN").asText(),
                    "district",
                    COUNTRY,
                    (ObjectNode) feature.path("geometry"));
        }
        return Files.writeString(folder.resolve("country.geojson"), JSON.writeValueAsString(areas));
    }

    private static void add(
            ObjectNode feature, String code, String name, String level, String parent, ObjectNode geometry) {
        feature.put("type", "Feature");
        feature.putObject("properties")
                .put("code", code)
                .put("name", name)
                .put("level", level)
                .put("parent", parent);
        feature.set("geometry", geometry);
    }

    /** An indicator for each column of figures. */
    public static Path indicators(StatisticalTable table, Path folder) throws IOException {
        var text = new StringBuilder("key,name_de,unit,polarity,dimension,definition_de,source,licence\n");
        for (var key : keys(table)) {
            text.append(key)
                    .append(",INKAR ")
                    .append(key)
                    .append(",Wert,neutral,Raumbeobachtung,Laufende Raumbeobachtung,INKAR,dl-de/by-2-0\n");
        }
        return Files.writeString(folder.resolve("indicators.csv"), text);
    }

    public static List<String> keys(StatisticalTable table) {
        return table.columns().stream()
                .skip(2)
                .map(Column::name)
                .map(name -> name.replace('_', '-'))
                .toList();
    }
}
