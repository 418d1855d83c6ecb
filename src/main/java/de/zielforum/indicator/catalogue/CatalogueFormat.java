package de.zielforum.indicator.catalogue;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** How the catalogue is written down. */
public enum CatalogueFormat {
    TURTLE("ttl", "text/turtle", TurtleWriter::new),
    JSON_LD("jsonld", "application/ld+json", JSONLDWriter::new),
    RDF_XML("rdf", "application/rdf+xml", RDFXMLWriter::new);

    private final String suffix;
    private final String mediaType;
    private final Function<OutputStream, RDFWriter> writer;

    CatalogueFormat(String suffix, String mediaType, Function<OutputStream, RDFWriter> writer) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format that files with this ending have. */
    public static Optional<CatalogueFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    void write(Model model, OutputStream out) {
        Rio.write(model, writer.apply(out));
    }

    /** The ending of files, without a dot in front. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
