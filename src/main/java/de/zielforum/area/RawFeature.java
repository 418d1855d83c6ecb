package de.zielforum.area;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A feature of a file before anything about it is known.
 *
 * @param feature whether the file calls it one
 * @param columns what stands in its columns, as text
 * @param surface reads its boundary; throws {@link GeometryReader.Unusable}
 */
record RawFeature(boolean feature, Map<String, String> columns, Supplier<GeometryReader.Surface> surface) {

    String text(String column) {
        return columns.getOrDefault(column, "").strip();
    }
}
