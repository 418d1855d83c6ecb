package de.zielforum.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A path of this application with a query: {@code Address.of("/angebote").with("thema", topic).toString()}. */
public final class Address {

    private final String path;
    private final String query;

    private Address(String path, String query) {
        this.path = path;
        this.query = query;
    }

    public static Address of(String path) {
        return new Address(path, "");
    }

    /** With one more parameter; null and blank values leave the address as it is. */
    public Address with(String name, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        var sign = query.isEmpty() ? "?" : "&";
        return new Address(path, query + sign + encoded(name) + "=" + encoded(value));
    }

    /** Whether any parameter was given. */
    public boolean hasQuery() {
        return !query.isEmpty();
    }

    @Override
    public String toString() {
        return path + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
