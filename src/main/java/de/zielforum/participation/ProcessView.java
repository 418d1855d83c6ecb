package de.zielforum.participation;

import de.zielforum.area.AreaId;

/**
 * A process for other features.
 *
 * @param slug its name in addresses: {@code /verfahren/{slug}}
 * @param area the area it is about, or null while no areas are imported
 * @param reviewsFirst whether a submitted proposal is looked at before it is published
 */
public record ProcessView(ProcessId id, String slug, String title, AreaId area, boolean reviewsFirst) {

    /** The address of its page. */
    public String path() {
        return "/verfahren/" + slug;
    }
}
