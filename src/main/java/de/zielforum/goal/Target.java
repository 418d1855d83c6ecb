package de.zielforum.goal;

import de.zielforum.indicator.CitationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a goal wants to reach, measured.
 *
 * @param indicator key of the indicator
 * @param area where it is measured
 * @param baseline the citation that froze the value the goal starts from
 * @param baselinePeriod the year of the baseline
 * @param baselineValue the frozen value, in the unit of the indicator
 * @param value what shall be reached, in the unit of the indicator
 * @param year until when; later than the baseline
 */
@Embeddable
record Target(
        @Column(name = "target_indicator") String indicator,
        @Column(name = "target_area") UUID area,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "target_baseline"))
        CitationId baseline,

        @Column(name = "target_baseline_period") Integer baselinePeriod,
        @Column(name = "target_baseline_value") BigDecimal baselineValue,
        @Column(name = "target_value") BigDecimal value,
        @Column(name = "target_year") Integer year) {}
