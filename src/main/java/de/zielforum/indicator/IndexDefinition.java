package de.zielforum.indicator;

import de.zielforum.area.AreaLevel;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A composite index: two indicators, of status and of dynamics, whose figures are computed from those of others. */
@Entity
@Table(name = "index_definition")
class IndexDefinition {

    @Id
    private UUID id;

    private String key;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "status_id"))
    private IndicatorId status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "dynamics_id"))
    private IndicatorId dynamics;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "dimension_de")
    private String dimensionDe;

    @Column(name = "dimension_en")
    private String dimensionEn;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    private int span;
    private BigDecimal high;
    private BigDecimal low;

    @Column(name = "very_low")
    private BigDecimal veryLow;

    private BigDecimal positive;
    private BigDecimal negative;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IndexPart> parts;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    @Version
    private int version;

    protected IndexDefinition() {}

    static IndexDefinition of(String key, IndicatorId status, IndicatorId dynamics) {
        var definition = new IndexDefinition();
        definition.id = IndicatorId.next().value();
        definition.key = key;
        definition.status = status;
        definition.dynamics = dynamics;
        return definition;
    }

    /** Takes over what the statistician wants. */
    void define(IndexWish wish, PersonId by, Instant now) {
        requireUsable(wish);
        nameDe = wish.name();
        nameEn = wish.nameEn();
        dimensionDe = wish.dimension();
        dimensionEn = wish.dimensionEn();
        level = wish.level();
        span = wish.span();
        high = wish.limits().high();
        low = wish.limits().low();
        veryLow = wish.limits().veryLow();
        positive = wish.limits().positive();
        negative = wish.limits().negative();
        parts = wish.parts();
        changedBy = by;
        changedAt = now;
    }

    private static void requireUsable(IndexWish wish) {
        if (wish.of(IndexRole.STATUS).isEmpty() || wish.of(IndexRole.DYNAMICS).isEmpty()) {
            throw new Refused("index", "partsMissing");
        }
        var seen = new HashSet<String>();
        if (!wish.parts().stream().allMatch(part -> seen.add(part.role() + part.indicator()))) {
            throw new Refused("index", "partTwice");
        }
        if (wish.parts().stream().anyMatch(part -> part.weight().signum() == 0)) {
            throw new Refused("index", "weightless");
        }
        if (!wish.limits().inOrder()) {
            throw new Refused("index", "limitsNotInOrder");
        }
    }

    IndexWish wish() {
        return new IndexWish(
                nameDe,
                nameEn,
                dimensionDe,
                dimensionEn,
                level,
                span,
                new IndexLimits(high, low, veryLow, positive, negative),
                parts);
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    IndicatorId status() {
        return status;
    }

    IndicatorId dynamics() {
        return dynamics;
    }
}
