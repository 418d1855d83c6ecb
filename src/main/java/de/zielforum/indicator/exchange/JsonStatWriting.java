package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes figures as a data set of JSON-stat 2.0 over indicator, area and period. Suppressed and missing figures are null with
 * their status; places for which there is no figure at all are null without one. Numerators and denominators are added under
 * {@code extension}, in the same order as the values.
 */
public final class JsonStatWriting {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Download download;
    private final Map<String, Integer> indicators = new LinkedHashMap<>();
    private final Map<String, Integer> areas = new LinkedHashMap<>();
    private final Map<Integer, Integer> periods = new TreeMap<>();
    private final Map<Integer, PublicFigure> places = new HashMap<>();

    private JsonStatWriting(Download download) {
        this.download = download;
        var names = new TreeMap<String, String>();
        for (var figure : download.figures()) {
            indicators.putIfAbsent(figure.indicator(), indicators.size());
            names.put(figure.area(), figure.areaName());
            periods.put(figure.period(), 0);
        }
        names.keySet().forEach(code -> areas.put(code, areas.size()));
        var next = 0;
        for (var period : periods.entrySet()) {
            period.setValue(next++);
        }
        for (var figure : download.figures()) {
            places.put(
                    (indicators.get(figure.indicator()) * areas.size() + areas.get(figure.area())) * periods.size()
                            + periods.get(figure.period()),
                    figure);
        }
    }

    /** The data set as text. */
    public static String of(Download download) {
        return new JsonStatWriting(download).dataSet().toString();
    }

    private ObjectNode dataSet() {
        var set = MAPPER.createObjectNode()
                .put("version", "2.0")
                .put("class", "dataset")
                .put("label", download.title())
                .put("source", download.publisher())
                .put("updated", download.updated().toString());
        set.putArray("id").add("indicator").add("area").add("period");
        set.putArray("size").add(indicators.size()).add(areas.size()).add(periods.size());
        var role = set.putObject("role");
        role.putArray("metric").add("indicator");
        role.putArray("geo").add("area");
        role.putArray("time").add("period");
        describe(set.putObject("dimension"));
        numbers(set.putArray("value"), PublicFigure::value);
        var status = set.putObject("status");
        for (int i = 0; i < size(); i++) {
            if (places.containsKey(i) && !places.get(i).status().equals("final")) {
                status.put("" + i, places.get(i).status());
            }
        }
        if (places.values().stream().anyMatch(figure -> figure.numerator() != null || figure.denominator() != null)) {
            var extension = set.putObject("extension");
            numbers(extension.putArray("numerator"), PublicFigure::numerator);
            numbers(extension.putArray("denominator"), PublicFigure::denominator);
        }
        return set;
    }

    private void describe(ObjectNode dimension) {
        var indicator =
                dimension.putObject("indicator").put("label", "Indikator").putObject("category");
        indicators.keySet().forEach(indicator.putArray("index")::add);
        var labels = indicator.putObject("label");
        var units = indicator.putObject("unit");
        for (var one : download.indicators()) {
            if (indicators.containsKey(one.key())) {
                labels.put(one.key(), one.name());
                units.putObject(one.key()).put("label", one.unit());
            }
        }
        var area = dimension.putObject("area").put("label", "Gebiet").putObject("category");
        areas.keySet().forEach(area.putArray("index")::add);
        var names = area.putObject("label");
        download.figures().forEach(figure -> names.put(figure.area(), figure.areaName()));
        var period = dimension.putObject("period").put("label", "Jahr").putObject("category");
        periods.keySet().forEach(year -> period.withArray("index").add("" + year));
    }

    private int size() {
        return indicators.size() * areas.size() * periods.size();
    }

    private void numbers(ArrayNode list, Function<PublicFigure, BigDecimal> number) {
        for (int i = 0; i < size(); i++) {
            var value = places.containsKey(i) ? number.apply(places.get(i)) : null;
            if (value == null) {
                list.addNull();
            } else {
                list.add(value);
            }
        }
    }
}
