package de.zielforum.area;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A social space in one of its versions, with its boundary, both as it was imported and as maps draw it. */
@Entity
@Table(name = "area")
class Area {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AreaId id;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private AreaId parent;

    /** A GeoJSON geometry in WGS 84, every point as imported. */
    private String boundary;

    /** The same for maps: fewer points, coordinates rounded. */
    private String outline;

    private double west;
    private double south;
    private double east;
    private double north;

    @Column(name = "square_kilometres")
    private BigDecimal squareKilometres;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Version
    private int version;

    protected Area() {}

    static Area of(AreaId id, String code, AreaLevel level, Validity validity) {
        var area = new Area();
        area.id = id;
        area.code = code;
        area.level = level;
        area.validFrom = validity.from();
        area.validUntil = validity.until();
        return area;
    }

    /**
     * Takes over what a file says about this area.
     *
     * @return whether anything differs from before
     */
    boolean describe(String newName, AreaId newParent, Boundary newBoundary, Instant now) {
        var same = newName.equals(name)
                && Objects.equals(newParent, parent)
                && newBoundary.geoJson().equals(boundary);
        if (same) {
            return false;
        }
        name = newName;
        parent = newParent;
        boundary = newBoundary.geoJson();
        outline = outline == null ? boundary : outline;
        var box = newBoundary.geometry().getEnvelopeInternal();
        west = box.getMinX();
        south = box.getMinY();
        east = box.getMaxX();
        north = box.getMaxY();
        squareKilometres = newBoundary.squareKilometres();
        importedAt = now;
        return true;
    }

    /** Is valid at other times than thought before. */
    void lasts(Validity validity, Instant now) {
        validFrom = validity.from();
        validUntil = validity.until();
        importedAt = now;
    }

    /** Lies in another version of the larger area. */
    void liesIn(AreaId newParent, Instant now) {
        parent = newParent;
        importedAt = now;
    }

    /** Takes over the boundary as maps draw it. */
    void draw(Boundary simplified) {
        outline = simplified.geoJson();
    }

    AreaId id() {
        return id;
    }

    String code() {
        return code;
    }

    AreaLevel level() {
        return level;
    }

    String name() {
        return name;
    }

    AreaId parent() {
        return parent;
    }

    Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    String boundary() {
        return boundary;
    }
}
