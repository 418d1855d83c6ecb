package de.zielforum.person.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A form that waited for its writer to sign in, ready to be sent. */
@CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptFormPage(String path, List<Field> fields) implements TemplateInstance {

    record Field(String name, String value) {

        public boolean isText() {
            return value.length() > 20;
        }
    }
}
