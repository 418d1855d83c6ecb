package de.zielforum.area;

import java.util.Set;

/**
 * From some time on or until then, codes stand for other areas than before: a stand was brought in, or areas were added. Heard in
 * the same transaction.
 */
public record AreasReshaped(Set<String> codes) {

    public AreasReshaped {
        codes = Set.copyOf(codes);
    }
}
