package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes figures as properties of the outlines of their areas (GeoJSON, RFC 7946): for each indicator and year a property
 * {@code <key>_<year>} with the value, null when suppressed or missing, and {@code <key>_<year>_status}.
 */
public final class GeoJsonWriting {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private GeoJsonWriting() {}

    /**
     * The outlines with figures.
     *
     * @param outline from the code of an area to its outline as a GeoJSON geometry; an area without one gets a null geometry
     */
    public static String of(Download download, Function<String, Optional<String>> outline) {
        var features = new LinkedHashMap<String, ObjectNode>();
        for (var figure : download.figures()) {
            var properties = features.computeIfAbsent(figure.area(), code -> feature(figure, outline.apply(code)));
            var name = figure.indicator() + "_" + figure.period();
            properties.put(name, figure.value());
            properties.put(name + "_status", figure.status());
        }
        var collection = MAPPER.createObjectNode().put("type", "FeatureCollection");
        var list = collection.putArray("features");
        for (Map.Entry<String, ObjectNode> one : features.entrySet()) {
            var feature = list.addObject().put("type", "Feature").put("id", one.getKey());
            feature.set("geometry", one.getValue().remove("geometry"));
            feature.set("properties", one.getValue());
        }
        return collection.toString();
    }

    private static ObjectNode feature(PublicFigure figure, Optional<String> outline) {
        var properties = MAPPER.createObjectNode().put("code", figure.area()).put("name", figure.areaName());
        try {
            properties.set("geometry", MAPPER.readTree(outline.orElse("null")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no outline: " + figure.area(), e);
        }
        return properties;
    }
}
