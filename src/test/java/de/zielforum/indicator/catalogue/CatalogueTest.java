package de.zielforum.indicator.catalogue;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.DataOffer;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.OpenData;
import de.zielforum.indicator.Polarity;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.shared.web.Texts;
import de.zielforum.testsupport.FilledInstallation;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FilledInstallation.class)
@WithTestResource(PostgresTestResource.class)
class CatalogueTest {

    private static final String ADDRESS = "https://zielforum.example.de";

    @Inject
    OpenData data;

    @Inject
    Texts texts;

    @Test
    void the_catalogue_meets_every_shape_of_dcat_ap_de() {
        var catalogue = read("ttl", Lang.TURTLE);
        assertThat(catalogue.listSubjectsWithProperty(DCAT.distribution).toList())
                .hasSameSizeAs(data.offers())
                .hasSizeGreaterThan(10);
        assertThat(Shapes.findings(catalogue)).isEmpty();
    }

    @Test
    void the_shapes_find_what_is_broken() {
        var set = ADDRESS + "/indikatoren/sgb2-kinder#daten";
        var file = ADDRESS + "/indikatoren/sgb2-kinder/daten.csv#distribution";
        var invented = ResourceFactory.createResource("http://dcat-ap.de/def/licenses/erfunden");
        assertThat(broken(it -> it.removeAll(it.getResource(set), DCTerms.title, null)))
                .anySatisfy(finding -> assertThat(finding).contains("Violation", set, "title"));
        assertThat(broken(it ->
                        it.removeAll(it.getResource(set), it.createProperty(Terms.CONTRIBUTOR_ID.stringValue()), null)))
                .singleElement()
                .satisfies(finding -> assertThat(finding).contains("K12"));
        assertThat(broken(it -> {
                    it.removeAll(it.getResource(file), DCTerms.license, null);
                    it.add(it.getResource(file), DCTerms.license, invented);
                }))
                .anySatisfy(finding -> assertThat(finding).contains("K31"));
        assertThat(broken(it -> it.add(it.getResource(file), DCTerms.format, invented)))
                .anySatisfy(finding -> assertThat(finding).contains("K32"));
        assertThat(broken(it -> it.removeAll(it.getResource(file), DCAT.accessURL, null)))
                .anySatisfy(finding -> assertThat(finding).contains("Violation", "accessURL"));
    }

    private interface Breaking {
        void apply(Model model);
    }

    private List<String> broken(Breaking breaking) {
        var catalogue = read("ttl", Lang.TURTLE);
        breaking.apply(catalogue);
        return Shapes.findings(catalogue);
    }

    @Test
    void all_three_forms_say_the_same() {
        var turtle = read("ttl", Lang.TURTLE);
        assertThat(read("jsonld", Lang.JSONLD).isIsomorphicWith(turtle)).isTrue();
        assertThat(read("rdf", Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
        visitor().get("/katalog.ttl").then().contentType("text/turtle");
        visitor().get("/katalog.jsonld").then().contentType("application/ld+json");
        visitor().get("/katalog.rdf").then().contentType("application/rdf+xml");
        visitor().get("/katalog.docx").then().statusCode(404);
    }

    @Test
    void every_file_it_names_is_there() {
        var catalogue = read("ttl", Lang.TURTLE);
        var files = catalogue.listObjectsOfProperty(DCAT.downloadURL).toList();
        assertThat(files).hasSize(data.offers().size() * 5);
        files.stream()
                .map(file -> file.asResource().getURI())
                .filter(file -> file.contains("/sgb2-kinder/"))
                .forEach(file -> {
                    assertThat(file).startsWith(ADDRESS + "/indikatoren/");
                    visitor().get(file.substring(ADDRESS.length())).then().statusCode(200);
                });
    }

    @Test
    void what_it_says_about_an_indicator() {
        var catalogue = read("ttl", Lang.TURTLE);
        var set = catalogue.getResource(ADDRESS + "/indikatoren/sgb2-kinder#daten");
        assertThat(set.listProperties(DCTerms.title).toList())
                .extracting(one -> one.getObject().asLiteral().getLanguage())
                .containsExactlyInAnyOrder("de", "en");
        assertThat(set.listProperties(DCAT.theme).toList())
                .extracting(one -> one.getObject().asResource().getURI())
                .contains(Terms.EUROPE + "data-theme/SOCI");
        assertThat(set.getProperty(catalogue.createProperty(Terms.GEOCODING.stringValue()))
                        .getObject()
                        .asResource()
                        .getURI())
                .endsWith("/municipalityKey/01001000");
        var file = catalogue.getResource(ADDRESS + "/indikatoren/sgb2-kinder/daten.xlsx#distribution");
        assertThat(file.getProperty(DCTerms.license).getObject().asResource().getURI())
                .isEqualTo("http://dcat-ap.de/def/licenses/cc-zero");
    }

    @Test
    void a_licence_that_nobody_knows_stays_a_text_and_only_the_convention_on_licences_objects() {
        var view = new IndicatorView(
                "eigener",
                "Eigener Indikator",
                "Prozent",
                Polarity.NEUTRAL,
                "Wohnen",
                "Nur zur Probe",
                "Amt",
                "Nur nach Rücksprache",
                "",
                "",
                null);
        var offer = new DataOffer(view, view, 3, 0, 2020, 2021, Instant.EPOCH, Instant.EPOCH);
        var publication = new Publication(
                ADDRESS,
                "Flensburg",
                "Stadt Flensburg",
                Optional.empty(),
                Optional.of("statistik@example.de"),
                Optional.of("http://dcat-ap.de/def/contributors/schleswigHolstein"),
                Optional.empty(),
                Instant.EPOCH);
        var out = new ByteArrayOutputStream();
        CatalogueFormat.TURTLE.write(new Description(publication, List.of(offer), texts).model(), out);
        var catalogue = model(out.toByteArray(), Lang.TURTLE);
        assertThat(catalogue
                        .listStatements(null, DCTerms.license, (String) null)
                        .toList())
                .isEmpty();
        assertThat(catalogue
                        .listStatements(null, DCTerms.rights, "Nur nach Rücksprache", "de")
                        .toList())
                .hasSize(5);
        assertThat(Shapes.findings(catalogue))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding).contains("K31"));
    }

    private static Model read(String suffix, Lang lang) {
        return model(
                visitor()
                        .get("/katalog." + suffix)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                lang);
    }

    private static Model model(byte[] text, Lang lang) {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(text), lang);
        return model;
    }
}
