package de.zielforum.indicator.catalogue;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import de.zielforum.area.AreaDetail;
import de.zielforum.indicator.DataOffer;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.shared.web.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Says in RDF what is published. Everything has an address of its own, so that two readings can be compared. */
final class Description {

    private final Publication publication;
    private final List<DataOffer> offers;
    private final Texts texts;
    private final Model model = new LinkedHashModel();
    private final IRI publisher;
    private final IRI contact;
    private final IRI service;

    Description(Publication publication, List<DataOffer> offers, Texts texts) {
        this.publication = publication;
        this.offers = offers;
        this.texts = texts;
        publisher = at("/offene-daten#herausgeber");
        contact = at("/offene-daten#kontakt");
        service = at("/api/v1#dienst");
    }

    Model model() {
        model.setNamespace(DCAT.NS);
        model.setNamespace(DCTERMS.NS);
        model.setNamespace(FOAF.NS);
        model.setNamespace(RDFS.NS);
        model.setNamespace(VCARD4.NS);
        model.setNamespace(XSD.NS);
        model.setNamespace("dcatde", Terms.DCAT_DE);
        model.setNamespace("dcatap", Terms.DCAT_AP);
        catalogue();
        agent();
        publication.place().ifPresent(this::place);
        service();
        offers.forEach(this::dataset);
        return model;
    }

    private void catalogue() {
        var catalogue = at("/katalog#katalog");
        add(catalogue, RDF.TYPE, DCAT.CATALOG);
        say(catalogue, DCTERMS.TITLE, "catalogueTitle", publication.municipality());
        say(catalogue, DCTERMS.DESCRIPTION, "catalogueDescription", publication.municipality());
        add(catalogue, DCTERMS.PUBLISHER, publisher);
        add(catalogue, FOAF.HOMEPAGE, at("/offene-daten"));
        add(catalogue, DCTERMS.LANGUAGE, Terms.GERMAN, Terms.ENGLISH);
        add(catalogue, DCAT.THEME_TAXONOMY, Terms.THEMES);
        add(catalogue, DCTERMS.MODIFIED, moment(publication.changed()));
        publication.place().ifPresent(place -> add(catalogue, DCTERMS.SPATIAL, location(place)));
        add(catalogue, DCAT.HAS_SERVICE, service);
        offers.forEach(offer -> add(catalogue, DCAT.HAS_DATASET, address(offer)));
    }

    private void agent() {
        add(publisher, RDF.TYPE, FOAF.AGENT, FOAF.ORGANIZATION);
        add(publisher, FOAF.NAME, literal(publication.publisher()));
        add(publisher, FOAF.HOMEPAGE, at("/impressum"));
        add(publisher, DCTERMS.TYPE, Terms.LOCAL_AUTHORITY);
        add(contact, RDF.TYPE, VCARD4.KIND, VCARD4.ORGANIZATION);
        add(contact, VCARD4.FN, literal(publication.office().orElse(publication.publisher())));
        publication
                .office()
                .ifPresent(name -> add(contact, VCARD4.ORGANIZATION_NAME, literal(publication.publisher())));
        publication.contact().ifPresent(mail -> add(contact, VCARD4.HAS_EMAIL, iri("mailto:" + mail)));
        add(contact, VCARD4.HAS_URL, at("/impressum"));
    }

    private void place(AreaDetail place) {
        var location = location(place);
        add(location, RDF.TYPE, DCTERMS.LOCATION);
        add(location, RDFS.LABEL, literal(place.name(), "de"));
        add(
                location,
                DCAT.BBOX,
                literal(
                        "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))"
                                .formatted(place.west(), place.south(), place.east(), place.north()),
                        Terms.WKT));
    }

    private void service() {
        add(service, RDF.TYPE, DCAT.DATA_SERVICE);
        say(service, DCTERMS.TITLE, "serviceTitle", publication.municipality());
        say(service, DCTERMS.DESCRIPTION, "serviceDescription");
        add(service, DCAT.ENDPOINT_URL, at("/api/v1"));
        add(service, DCAT.ENDPOINT_DESCRIPTION, at("/api/v1/openapi"));
        add(service, DCTERMS.PUBLISHER, publisher);
        add(service, DCAT.CONTACT_POINT, contact);
        add(service, DCTERMS.ACCESS_RIGHTS, Terms.PUBLIC);
        offers.forEach(offer -> add(service, DCAT.SERVES_DATASET, address(offer)));
    }

    private void dataset(DataOffer offer) {
        var set = address(offer);
        var german = offer.german();
        var english = offer.english();
        add(set, RDF.TYPE, DCAT.DATASET);
        add(set, DCTERMS.IDENTIFIER, literal(set.stringValue()));
        add(set, DCTERMS.TITLE, literal(german.name(), "de"), literal(english.name(), "en"));
        add(
                set,
                DCTERMS.DESCRIPTION,
                literal(description(Locale.GERMAN, german.definition(), offer), "de"),
                literal(description(Locale.ENGLISH, english.definition(), offer), "en"));
        add(set, DCAT.KEYWORD, literal(german.dimension(), "de"), literal(english.dimension(), "en"));
        Terms.themes(german).forEach(theme -> add(set, DCAT.THEME, theme));
        add(set, DCTERMS.PUBLISHER, publisher);
        add(set, DCAT.CONTACT_POINT, contact);
        publication.contributor().ifPresent(id -> add(set, Terms.CONTRIBUTOR_ID, iri(id)));
        add(set, DCAT.LANDING_PAGE, at("/indikatoren/" + german.key()));
        add(set, DCTERMS.LANGUAGE, Terms.GERMAN);
        add(set, DCTERMS.ACCESS_RIGHTS, Terms.PUBLIC);
        add(set, DCTERMS.PROVENANCE, literal(german.source(), "de"));
        add(set, DCTERMS.ISSUED, moment(offer.issued()));
        add(set, DCTERMS.MODIFIED, moment(offer.modified()));
        period(set, offer);
        publication.place().ifPresent(place -> where(set, place));
        for (var format : DownloadFormat.values()) {
            distribution(set, offer, format);
        }
    }

    private String description(Locale language, String definition, DataOffer offer) {
        return texts.say(
                language,
                "opendata",
                "datasetDescription",
                definition,
                offer.german().source(),
                publication.municipality());
    }

    private void period(IRI set, DataOffer offer) {
        var period = iri(set.stringValue() + "-zeitraum");
        add(set, DCTERMS.TEMPORAL, period);
        add(period, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
        add(period, DCAT.START_DATE, literal(offer.from() + "-01-01", XSD.DATE));
        add(period, DCAT.END_DATE, literal(offer.until() + "-12-31", XSD.DATE));
    }

    private void where(IRI set, AreaDetail place) {
        add(set, DCTERMS.SPATIAL, location(place));
        add(set, Terms.GEOCODING_DESCRIPTION, literal(place.name()));
        Terms.geocoding(place.code()).ifPresent(code -> {
            add(set, Terms.GEOCODING, code);
            add(set, Terms.GEOCODING_LEVEL, Terms.geocodingLevel(place.code()));
        });
    }

    private void distribution(IRI set, DataOffer offer, DownloadFormat format) {
        var file = at("/indikatoren/" + offer.german().key() + "/daten." + format.suffix());
        var distribution = iri(file.stringValue() + "#distribution");
        add(set, DCAT.HAS_DISTRIBUTION, distribution);
        add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
        add(
                distribution,
                DCTERMS.TITLE,
                literal(offer.german().name() + " (" + word(Locale.GERMAN, format) + ")", "de"),
                literal(offer.english().name() + " (" + word(Locale.ENGLISH, format) + ")", "en"));
        add(distribution, DCAT.ACCESS_URL, at("/offene-daten"));
        add(distribution, DCAT.DOWNLOAD_URL, file);
        add(distribution, DCTERMS.FORMAT, Terms.fileType(format));
        add(distribution, DCAT.MEDIA_TYPE, Terms.mediaType(format));
        Terms.standard(format).ifPresent(standard -> add(distribution, DCTERMS.CONFORMS_TO, standard));
        add(distribution, DCTERMS.LANGUAGE, Terms.GERMAN);
        add(distribution, DCTERMS.ISSUED, moment(offer.issued()));
        add(distribution, DCTERMS.MODIFIED, moment(offer.modified()));
        add(distribution, Terms.AVAILABILITY, Terms.STABLE);
        if (offer.licence() == null) {
            add(distribution, DCTERMS.RIGHTS, literal(offer.german().licence(), "de"));
        } else {
            add(distribution, DCTERMS.LICENSE, iri(offer.licence().iri()));
        }
        add(
                distribution,
                Terms.ATTRIBUTION,
                literal(texts.say(
                        Locale.GERMAN,
                        "opendata",
                        "attribution",
                        offer.german().source(),
                        publication.publisher(),
                        offer.german().licence())));
    }

    private String word(Locale language, DownloadFormat format) {
        return texts.say(language, "opendata", "format_" + format.key().replace("-", ""));
    }

    private IRI address(DataOffer offer) {
        return at("/indikatoren/" + offer.german().key() + "#daten");
    }

    private IRI location(AreaDetail place) {
        return at("/gebiete/" + place.code() + "#ort");
    }

    private IRI at(String path) {
        return iri(publication.address() + path);
    }

    private static Literal moment(Instant instant) {
        return literal(instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSD.DATETIME);
    }

    private void say(IRI subject, IRI predicate, String key, Object... arguments) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            add(subject, predicate, literal(texts.say(language, "opendata", key, arguments), language.getLanguage()));
        }
    }

    private void add(IRI subject, IRI predicate, Value... objects) {
        for (var object : objects) {
            model.add(subject, predicate, object);
        }
    }
}
