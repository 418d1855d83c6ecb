package de.zielforum.indicator;

import de.zielforum.shared.time.BerlinTime;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A figure frozen as evidence. The database refuses to change or delete it. Who cited it is the host's to know. */
@Entity
@Immutable
@Table(name = "citation")
class Citation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CitationId id;

    @Column(name = "indicator_key")
    private String indicatorKey;

    @Column(name = "indicator_name_de")
    private String indicatorNameDe;

    @Column(name = "indicator_name_en")
    private String indicatorNameEn;

    @Column(name = "unit_de")
    private String unitDe;

    @Column(name = "unit_en")
    private String unitEn;

    private Integer digits;

    @Column(name = "area_code")
    private String areaCode;

    @Column(name = "area_name")
    private String areaName;

    private int period;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private ValueStatus status;

    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId edition;

    @Column(name = "edition_file")
    private String editionFile;

    @Column(name = "edition_published_at")
    private Instant editionPublishedAt;

    @Column(name = "comparison_area")
    private String comparisonArea;

    @Column(name = "comparison_value")
    private BigDecimal comparisonValue;

    @Column(name = "cited_at")
    private Instant citedAt;

    protected Citation() {}

    CitationView view(Wording wording) {
        var unit = wording.choose(unitDe, unitEn);
        return new CitationView(
                id,
                indicatorKey,
                wording.choose(indicatorNameDe, indicatorNameEn),
                areaCode,
                areaName,
                period,
                wording.value(value, status, unit, digits),
                unit,
                status.key(),
                source,
                BerlinTime.date(editionPublishedAt, wording.locale()) + " (" + editionFile + ")",
                citedAt,
                comparisonValue == null
                        ? ""
                        : comparisonArea + ": " + wording.value(comparisonValue, status, unit, digits));
    }

    CitationId id() {
        return id;
    }
}
