package de.zielforum.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A defined figure. Texts have a German and an English form; an empty English one means that the German one is shown. */
@Entity
@Table(name = "indicator")
class Indicator {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndicatorId id;

    private String key;

    /** Place in the lists, as in the file that described it last. */
    private int position;

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "unit_de")
    private String unitDe;

    @Column(name = "unit_en")
    private String unitEn;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Column(name = "dimension_de")
    private String dimensionDe;

    @Column(name = "dimension_en")
    private String dimensionEn;

    @Column(name = "definition_de")
    private String definitionDe;

    @Column(name = "definition_en")
    private String definitionEn;

    @Column(name = "numerator_de")
    private String numeratorDe;

    @Column(name = "numerator_en")
    private String numeratorEn;

    @Column(name = "denominator_de")
    private String denominatorDe;

    @Column(name = "denominator_en")
    private String denominatorEn;

    @Column(name = "keywords_de")
    private String keywordsDe;

    @Column(name = "keywords_en")
    private String keywordsEn;

    private BigDecimal scale;

    private Integer digits;

    private String source;

    private String licence;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Version
    private int version;

    protected Indicator() {}

    static Indicator of(String key) {
        var indicator = new Indicator();
        indicator.id = IndicatorId.next();
        indicator.key = key;
        return indicator;
    }

    /** Takes over what a file says about this indicator. */
    void describe(ReadIndicator read, Instant now) {
        position = read.position();
        nameDe = read.text("name_de");
        nameEn = read.text("name_en");
        unitDe = read.text("unit");
        unitEn = read.text("unit_en");
        polarity = read.polarity();
        dimensionDe = read.text("dimension");
        dimensionEn = read.text("dimension_en");
        definitionDe = read.text("definition_de");
        definitionEn = read.text("definition_en");
        numeratorDe = read.text("numerator_de");
        numeratorEn = read.text("numerator_en");
        denominatorDe = read.text("denominator_de");
        denominatorEn = read.text("denominator_en");
        keywordsDe = read.text("keywords_de");
        keywordsEn = read.text("keywords_en");
        scale = read.scale();
        digits = read.digits();
        source = read.text("source");
        licence = read.text("licence");
        importedAt = now;
    }

    IndicatorView view(Wording wording) {
        return new IndicatorView(
                key,
                wording.choose(nameDe, nameEn),
                wording.choose(unitDe, unitEn),
                polarity,
                wording.choose(dimensionDe, dimensionEn),
                wording.choose(definitionDe, definitionEn),
                source,
                licence,
                wording.choose(numeratorDe, numeratorEn),
                wording.choose(denominatorDe, denominatorEn),
                scale);
    }

    IndicatorId id() {
        return id;
    }

    String key() {
        return key;
    }

    /** Place in the lists; 0 for one that was never described. */
    int position() {
        return position;
    }

    String name() {
        return nameDe;
    }

    /** Both names, for finding the indicator that a file means. */
    List<String> names() {
        return List.of(nameDe, nameEn == null ? "" : nameEn);
    }

    /** Whether its values come from a division, so that nobody contributes to them. */
    boolean isQuotient() {
        return scale != null || !denominatorDe.isBlank();
    }

    /** The German unit. */
    String unit() {
        return unitDe;
    }

    BigDecimal scale() {
        return scale;
    }
}
