package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes figures as a data set of JSON-stat 2.0 over indicator, area and period. Suppressed and missing figures are null with
 * their status; places for which there is no figure at all are null without one. Numerators and denominators are added under
 * {@code extension}, in the same order as the values. The figures are gone through once for the dimensions and once for each
 * list, so that only the dimensions are held in memory.
 */
final class JsonStatWriting {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Download download;
    private final JsonGenerator json;
    private final Map<String, Integer> indicators = new LinkedHashMap<>();
    private final Map<String, Integer> areas = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<Integer, Integer> periods = new TreeMap<>();
    private boolean counts;
    /** How far the list that is being written has come. */
    private long next;

    private JsonStatWriting(Download download, JsonGenerator json) {
        this.download = download;
        this.json = json;
    }

    static void write(Download download, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            var writing = new JsonStatWriting(download, json);
            writing.measure();
            writing.dataSet();
        }
    }

    private void measure() throws IOException {
        download.figures().each(FigureSource.Order.BY_INDICATOR, figure -> {
            indicators.putIfAbsent(figure.indicator(), indicators.size());
            areas.put(figure.area(), 0);
            names.put(figure.area(), figure.areaName());
            periods.put(figure.period(), 0);
            counts |= figure.numerator() != null || figure.denominator() != null;
        });
        number(areas);
        number(periods);
    }

    private static <K> void number(Map<K, Integer> places) {
        var place = 0;
        for (var entry : places.entrySet()) {
            entry.setValue(place++);
        }
    }

    private void dataSet() throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField("label", download.title());
        json.writeStringField("source", download.publisher());
        json.writeStringField("updated", download.updated().toString());
        texts("id", "indicator", "area", "period");
        json.writeFieldName("size");
        json.writeArray(new int[] {indicators.size(), areas.size(), periods.size()}, 0, 3);
        json.writeObjectFieldStart("role");
        texts("metric", "indicator");
        texts("geo", "area");
        texts("time", "period");
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        indicators();
        areas();
        periods();
        json.writeEndObject();
        numbers("value", PublicFigure::value);
        statuses();
        if (counts) {
            json.writeObjectFieldStart("extension");
            numbers("numerator", PublicFigure::numerator);
            numbers("denominator", PublicFigure::denominator);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void texts(String field, String... texts) throws IOException {
        json.writeFieldName(field);
        json.writeArray(texts, 0, texts.length);
    }

    private void indicators() throws IOException {
        begin("indicator", "Indikator", indicators.keySet());
        json.writeObjectFieldStart("label");
        for (var one : download.indicators()) {
            if (indicators.containsKey(one.key())) {
                json.writeStringField(one.key(), one.name());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("unit");
        for (var one : download.indicators()) {
            if (indicators.containsKey(one.key())) {
                json.writeObjectFieldStart(one.key());
                json.writeStringField("label", one.unit());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        end();
    }

    private void areas() throws IOException {
        begin("area", "Gebiet", areas.keySet());
        json.writeObjectFieldStart("label");
        for (var entry : names.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        end();
    }

    private void periods() throws IOException {
        begin("period", "Jahr", periods.keySet());
        end();
    }

    private void begin(String dimension, String label, Collection<?> codes) throws IOException {
        json.writeObjectFieldStart(dimension);
        json.writeStringField("label", label);
        json.writeObjectFieldStart("category");
        json.writeArrayFieldStart("index");
        for (var code : codes) {
            json.writeString(code.toString());
        }
        json.writeEndArray();
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void numbers(String field, Function<PublicFigure, BigDecimal> number) throws IOException {
        json.writeArrayFieldStart(field);
        next = 0;
        download.figures().each(FigureSource.Order.BY_INDICATOR, figure -> {
            skipTo(place(figure));
            var value = number.apply(figure);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(value);
            }
            next++;
        });
        skipTo((long) indicators.size() * areas.size() * periods.size());
        json.writeEndArray();
    }

    private void skipTo(long place) throws IOException {
        for (; next < place; next++) {
            json.writeNull();
        }
    }

    private void statuses() throws IOException {
        json.writeObjectFieldStart("status");
        download.figures().each(FigureSource.Order.BY_INDICATOR, figure -> {
            if (!figure.status().equals("final")) {
                json.writeStringField(Long.toString(place(figure)), figure.status());
            }
        });
        json.writeEndObject();
    }

    private long place(PublicFigure figure) {
        return ((long) indicators.get(figure.indicator()) * areas.size() + areas.get(figure.area())) * periods.size()
                + periods.get(figure.period());
    }
}
