package de.zielforum.shared.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The page that says what went wrong. */
@CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, String title, String text, String incident, List<String> errors, List<Typed> typed)
        implements TemplateInstance {

    /** A field of the form that could not be carried out, with what was typed. */
    record Typed(String field, String value) {}
}
