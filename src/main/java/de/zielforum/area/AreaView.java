package de.zielforum.area;

import java.time.LocalDate;

/**
 * An area as others see it, in one of its versions.
 *
 * @param code the official key; at any time it stands for one area, over time for several versions
 * @param parent the area this one lies in, or null for the municipality
 * @param validity when this version is valid
 */
public record AreaView(AreaId id, String code, String name, AreaLevel level, AreaId parent, Validity validity) {

    /** An area without versions. */
    public AreaView(AreaId id, String code, String name, AreaLevel level, AreaId parent) {
        this(id, code, name, level, parent, Validity.ALWAYS);
    }

    AreaView(AreaId id, String code, String name, AreaLevel level, AreaId parent, LocalDate from, LocalDate until) {
        this(id, code, name, level, parent, new Validity(from, until));
    }

    /** The address of its page: {@code /gebiete/{code}}, with the stand where its validity has an end. */
    public String path() {
        return "/gebiete/" + code + (validity.until() == null ? "" : "?stand=" + stand());
    }

    /** The last year that belongs to it, else its last day. */
    private String stand() {
        var year = validity.lastYear();
        return validity.inYear(year) ? year.toString() : validity.lastDay().toString();
    }

    AreaView in(AreaId otherParent) {
        return new AreaView(id, code, name, level, otherParent, validity);
    }
}
