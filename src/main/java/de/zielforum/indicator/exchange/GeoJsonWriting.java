package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes figures as properties of the boundaries of their areas (GeoJSON, RFC 7946): for each indicator and year a property
 * {@code <key>_<year>} with the value, null when suppressed or missing, and {@code <key>_<year>_status}. An area whose
 * boundary has changed is one feature for each of its versions, with the figures of its years. An area without a boundary gets a
 * null geometry.
 */
final class GeoJsonWriting {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Download download;
    private final JsonGenerator json;
    private String area;

    private GeoJsonWriting(Download download, JsonGenerator json) {
        this.download = download;
        this.json = json;
    }

    static void write(Download download, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            new GeoJsonWriting(download, json).collection();
        }
    }

    private void collection() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", download.title());
        json.writeArrayFieldStart("features");
        download.figures().each(FigureSource.Order.BY_AREA, this::figure);
        end();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(PublicFigure figure) throws IOException {
        if (!figure.version().equals(area)) {
            end();
            area = figure.version();
            begin(figure);
        }
        var name = figure.indicator() + "_" + figure.period();
        json.writeFieldName(name);
        if (figure.value() == null) {
            json.writeNull();
        } else {
            json.writeNumber(figure.value());
        }
        json.writeStringField(name + "_status", figure.status());
    }

    private void begin(PublicFigure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", figure.version());
        json.writeFieldName("geometry");
        json.writeRawValue(download.outlines().apply(figure.version()).orElse("null"));
        json.writeObjectFieldStart("properties");
        json.writeStringField("code", figure.area());
        json.writeStringField("name", figure.areaName());
    }

    private void end() throws IOException {
        if (area != null) {
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
