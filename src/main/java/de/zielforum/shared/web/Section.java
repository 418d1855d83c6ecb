package de.zielforum.shared.web;

import java.util.List;

/**
 * A part of a page that another, higher feature contributes: the lower feature's page asks for sections through an interface
 * of its own, and never learns who answers.
 *
 * @param title heading of the section, in the reader's language
 * @param text one or two sentences, or an empty text
 * @param links what stands in it, in order
 * @param more a link to the whole list, or null
 */
public record Section(String title, String text, List<Link> links, Link more) {

    public Section {
        links = List.copyOf(links);
    }

    public Section(String title, List<Link> links) {
        this(title, "", links, null);
    }
}
