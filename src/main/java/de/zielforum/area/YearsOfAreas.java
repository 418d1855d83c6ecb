package de.zielforum.area;

import java.util.Map;
import java.util.Set;

/**
 * What a feature keeps about areas year by year. A stand of areas is refused that would leave such a year without an area of its
 * code.
 */
public interface YearsOfAreas {

    /** The years about which something is kept, by the code of the area. Runs inside a transaction, before anything changes. */
    Map<String, Set<Integer>> of(Set<String> codes);
}
