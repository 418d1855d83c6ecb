package de.zielforum.shared.web;

import io.quarkus.qute.TemplateData;

/**
 * One of several options of a form field.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a sentence that helps to choose, or an empty text
 */
@TemplateData
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
