package de.zielforum.shared.web;

/**
 * A link with its words.
 *
 * @param href a path of this application
 * @param label what it leads to
 * @param note a short addition such as a state or a date, or an empty text
 */
public record Link(String href, String label, String note) {

    public Link(String href, String label) {
        this(href, label, "");
    }
}
