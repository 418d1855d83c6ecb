package de.zielforum.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says numbers and differences in the unit of an indicator, as readers of a language expect them. */
public final class UnitWords {

    private final Wording wording;
    private final String unit;
    private final Integer digits;

    /** @param digits how many digits stand after the decimal mark, or null */
    UnitWords(Wording wording, String unit, Integer digits) {
        this.wording = wording;
        this.unit = unit;
        this.digits = digits;
    }

    /** A number without its unit. */
    public String number(double value) {
        return wording.number(BigDecimal.valueOf(value), digits);
    }

    /** How far apart two values are, with the unit: "12,3 Prozentpunkte". */
    public String difference(double difference) {
        return number(difference) + " " + differenceUnit();
    }

    /** The unit of a difference: shares in per cent differ by percentage points. */
    public String differenceUnit() {
        return Units.percent(unit) ? wording.choose("Prozentpunkte", "percentage points") : unit;
    }

    /** How many times one value is another: "2,3". */
    public String times(double ratio) {
        return wording.number(BigDecimal.valueOf(ratio).setScale(1, RoundingMode.HALF_UP), 1);
    }

    /** A number without digits after the decimal mark and without unit. */
    public String whole(double number) {
        return wording.number(BigDecimal.valueOf(number), 0);
    }
}
