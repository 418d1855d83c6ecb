package de.zielforum.indicator.catalogue;

import static org.eclipse.rdf4j.model.util.Values.iri;

import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.exchange.DownloadFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/** Terms of the vocabularies that DCAT-AP.de asks for. */
final class Terms {

    static final String DCAT_DE = "http://dcat-ap.de/def/dcatde/";
    static final String DCAT_AP = "http://data.europa.eu/r5r/";
    static final IRI CONTRIBUTOR_ID = iri(DCAT_DE + "contributorID");
    static final IRI GEOCODING = iri(DCAT_DE + "politicalGeocodingURI");
    static final IRI GEOCODING_LEVEL = iri(DCAT_DE + "politicalGeocodingLevelURI");
    static final IRI GEOCODING_DESCRIPTION = iri(DCAT_DE + "geocodingDescription");
    static final IRI ATTRIBUTION = iri(DCAT_DE + "licenseAttributionByText");
    static final IRI AVAILABILITY = iri(DCAT_AP + "availability");
    static final IRI LOCAL_AUTHORITY = iri("http://purl.org/adms/publishertype/LocalAuthority");
    static final IRI WKT = iri("http://www.opengis.net/ont/geosparql#wktLiteral");

    static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    static final IRI GERMAN = iri(EUROPE + "language/DEU");
    static final IRI ENGLISH = iri(EUROPE + "language/ENG");
    static final IRI PUBLIC = iri(EUROPE + "access-right/PUBLIC");
    static final IRI STABLE = iri(EUROPE + "planned-availability/STABLE");
    static final IRI THEMES = iri(EUROPE + "data-theme");

    private static final String GERMANY = "http://dcat-ap.de/def/politicalGeocoding/";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

    /** Words in the names of parts of life, and the theme of European portals that they stand for. */
    private static final Map<String, String> THEME_WORDS = Map.of(
            "bildung", "EDUC",
            "schule", "EDUC",
            "arbeit", "ECON",
            "beschäftigung", "ECON",
            "einkommen", "ECON",
            "wirtschaft", "ECON",
            "gesundheit", "HEAL",
            "umwelt", "ENVI",
            "verkehr", "TRAN",
            "mobilität", "TRAN");

    private Terms() {}

    /** Population and society, and what the part of life belongs to besides. */
    static List<IRI> themes(IndicatorView german) {
        var dimension = german.dimension().toLowerCase(Locale.GERMAN);
        var themes = new ArrayList<IRI>();
        themes.add(iri(EUROPE + "data-theme/SOCI"));
        THEME_WORDS.entrySet().stream()
                .filter(word -> dimension.contains(word.getKey()))
                .map(word -> iri(EUROPE + "data-theme/" + word.getValue()))
                .distinct()
                .sorted((one, other) -> one.stringValue().compareTo(other.stringValue()))
                .forEach(themes::add);
        return themes;
    }

    /** The official place of a municipality or district whose code is an official key: eight, twelve or five digits. */
    static Optional<IRI> geocoding(String code) {
        if (!code.matches("\\d+")) {
            return Optional.empty();
        }
        return switch (code.length()) {
            case 8 -> Optional.of(iri(GERMANY + "municipalityKey/" + code));
            case 12 -> Optional.of(iri(GERMANY + "regionalKey/" + code));
            case 5 -> Optional.of(iri(GERMANY + "districtKey/" + code));
            default -> Optional.empty();
        };
    }

    static IRI geocodingLevel(String code) {
        return iri(GERMANY + "Level/" + (code.length() == 5 ? "administrativeDistrict" : "municipality"));
    }

    static IRI fileType(DownloadFormat format) {
        return iri(EUROPE + "file-type/"
                + switch (format) {
                    case CSV, SDMX_CSV -> "CSV";
                    case XLSX -> "XLSX";
                    case JSON_STAT -> "JSON";
                    case GEO_JSON -> "GEOJSON";
                });
    }

    static IRI mediaType(DownloadFormat format) {
        return iri(MEDIA
                + switch (format) {
                    case CSV, SDMX_CSV -> "text/csv";
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case JSON_STAT -> "application/json";
                    case GEO_JSON -> "application/geo+json";
                });
    }

    /** The specification that tells more than the media type. */
    static Optional<IRI> standard(DownloadFormat format) {
        return switch (format) {
            case SDMX_CSV -> Optional.of(iri("https://github.com/sdmx-twg/sdmx-csv"));
            case JSON_STAT -> Optional.of(iri("https://json-stat.org/full/"));
            case GEO_JSON -> Optional.of(iri("https://www.rfc-editor.org/rfc/rfc7946"));
            case CSV, XLSX -> Optional.empty();
        };
    }
}
