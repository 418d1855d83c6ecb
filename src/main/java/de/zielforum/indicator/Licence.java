package de.zielforum.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Licences of open data that are known by name. A text that is none of their names is left as it stands. */
public enum Licence {
    CC_ZERO(
            "cc-zero",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            false,
            "cc0",
            "cc010",
            "cc010universal",
            "cc0universal",
            "cczero",
            "cczero10",
            "creativecommonszero",
            "creativecommonscc0",
            "creativecommonscc010",
            "creativecommonszero10",
            "creativecommonsczero10"),
    CC_BY_4(
            "cc-by/4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            true,
            "ccby40",
            "ccby40international",
            "creativecommonsnamensnennung40",
            "creativecommonsnamensnennung40international",
            "creativecommonsattribution40",
            "creativecommonsattribution40international"),
    CC_BY_SA_4(
            "cc-by-sa/4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
            true,
            "ccbysa40",
            "ccbysa40international",
            "creativecommonsattributionsharealike40international"),
    DL_BY_2(
            "dl-by-de/2.0",
            "https://www.govdata.de/dl-de/by-2-0",
            true,
            "dldeby20",
            "dlbyde20",
            "datenlizenzdeutschlandnamensnennung20",
            "datenlizenzdeutschlandnamensnennungversion20"),
    DL_ZERO_2(
            "dl-zero-de/2.0",
            "https://www.govdata.de/dl-de/zero-2-0",
            false,
            "dldezero20",
            "dlzerode20",
            "datenlizenzdeutschlandzero20",
            "datenlizenzdeutschlandzeroversion20"),
    ODBL("odbl", "https://opendatacommons.org/licenses/odbl/1-0/", true, "odbl", "odbl10", "odcodbl", "odcodbl10");

    private static final String LIST = "http://dcat-ap.de/def/licenses/";

    private final String name;
    private final String page;
    private final boolean namesTheSource;
    private final List<String> spellings;

    Licence(String name, String page, boolean namesTheSource, String... spellings) {
        this.name = name;
        this.page = page;
        this.namesTheSource = namesTheSource;
        this.spellings = List.of(spellings);
    }

    /** The licence that a text names by its name, its usual short form or its address. */
    public static Optional<Licence> of(String text) {
        var plain = plain(text);
        return Arrays.stream(values())
                .filter(licence ->
                        licence.spellings.contains(plain) || plain(licence.page).equals(plain))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceAll("[^a-z0-9]", "");
    }

    /** Its place in the list of licences of DCAT-AP.de. */
    public String iri() {
        return LIST + name;
    }

    /** Where it can be read. */
    public String page() {
        return page;
    }

    /** Whether whoever uses the figures must say where they come from. */
    public boolean namesTheSource() {
        return namesTheSource;
    }
}
