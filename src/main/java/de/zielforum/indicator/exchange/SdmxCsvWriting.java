package de.zielforum.indicator.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.HashMap;

/**
 * Writes figures as SDMX-CSV 2.0 with labels as identifiers. The action is {@code R}: each row replaces what was known under
 * its key. Statuses are those of the code list CL_OBS_STATUS: {@code A} normal, {@code P} provisional, {@code Q} suppressed,
 * {@code M} missing; the confidentiality is {@code F} free or {@code C} confidential.
 */
final class SdmxCsvWriting {

    private static final String STRUCTURE_ID = "ZIELFORUM:FIGURES(1.0)";

    private SdmxCsvWriting() {}

    /** Comma-separated, numbers with a full stop. */
    static void write(Download download, OutputStream out) throws IOException {
        var units = new HashMap<String, String>();
        download.indicators().forEach(indicator -> units.put(indicator.key(), indicator.unit()));
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        var table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord(
                "STRUCTURE",
                "STRUCTURE_ID",
                "ACTION",
                "INDICATOR",
                "REF_AREA",
                "TIME_PERIOD",
                "OBS_VALUE",
                "NUMERATOR",
                "DENOMINATOR",
                "UNIT_MEASURE",
                "OBS_STATUS",
                "CONF_STATUS");
        download.figures()
                .each(
                        FigureSource.Order.BY_INDICATOR,
                        figure -> table.writeRecord(
                                "dataflow",
                                STRUCTURE_ID,
                                "R",
                                figure.indicator(),
                                figure.area(),
                                Integer.toString(figure.period()),
                                PublicFigure.plain(figure.value()),
                                PublicFigure.plain(figure.numerator()),
                                PublicFigure.plain(figure.denominator()),
                                units.getOrDefault(figure.indicator(), ""),
                                StatusCodes.sdmx(figure.status()),
                                figure.status().equals("suppressed") ? "C" : "F"));
        text.flush();
    }
}
