package de.zielforum.indicator.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which published figures are given away. */
public enum DownloadFormat {
    CSV("csv", "csv", "text/csv; charset=UTF-8", CsvWriting::write),
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxWriting::write),
    SDMX_CSV("sdmx-csv", "sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0", SdmxCsvWriting::write),
    JSON_STAT("json-stat", "jsonstat.json", "application/json", JsonStatWriting::write),
    GEO_JSON("geojson", "geojson", "application/geo+json", GeoJsonWriting::write);

    private interface Writing {
        void write(Download download, OutputStream out) throws IOException;
    }

    private final String key;
    private final String suffix;
    private final String mediaType;
    private final Writing writing;

    DownloadFormat(String key, String suffix, String mediaType, Writing writing) {
        this.key = key;
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** The format with a name in the API. */
    public static Optional<DownloadFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** The format that files with this ending have. */
    public static Optional<DownloadFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** Writes a download as it is read, in memory that does not grow with the number of figures. The stream stays open. */
    public void write(Download download, OutputStream out) throws IOException {
        writing.write(download, out);
    }

    /** The name in the API. */
    public String key() {
        return key;
    }

    /** The ending of files, without a dot in front. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
