package de.zielforum.indicator.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;

/** The shapes of DCAT-AP.de 2.0 with its conventions, all of them, and what they find wrong with a catalogue. */
final class Shapes {

    private static final String FOLDER = "dcat-ap-de/";
    private static final org.apache.jena.shacl.Shapes ALL = org.apache.jena.shacl.Shapes.parse(read(
            "dcat-ap_2.1.1_shacl_shapes.ttl",
            "dcat-ap-spec-german-additions.ttl",
            "dcat-ap-spec-german-messages.ttl",
            "dcat-ap-de-deprecated.ttl",
            "dcat-ap-konventionen.ttl"));

    private Shapes() {}

    /** Each violation, warning and remark in a line: severity, where, path and message. */
    static List<String> findings(Model catalogue) {
        var data = ModelFactory.createUnion(catalogue, read("terms.ttl"));
        return ShaclValidator.get().validate(ALL, data.getGraph()).getEntries().stream()
                .map(entry -> entry.severity().level().getLocalName() + " " + entry.focusNode() + " "
                        + entry.resultPath() + " " + entry.message())
                .sorted()
                .toList();
    }

    private static Model read(String... names) {
        var all = ModelFactory.createDefaultModel();
        Stream.of(names)
                .forEach(name -> RDFDataMgr.read(
                        all, Shapes.class.getResource("/" + FOLDER + name).toString()));
        return all;
    }
}
