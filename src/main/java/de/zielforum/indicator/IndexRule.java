package de.zielforum.indicator;

import java.util.Map;

/**
 * How the classes of an indicator come about.
 *
 * @param role whether it says the status or the dynamics
 * @param other key of the other indicator of the index
 * @param names of the indicators that have to do with it, by their keys
 */
public record IndexRule(IndexWish wish, IndexRole role, String other, Map<String, String> names) {

    public IndexRule {
        names = Map.copyOf(names);
    }
}
