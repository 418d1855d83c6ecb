package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;

/**
 * A count or an amount of one year and area that figures are made of or that follows from them; numerators and denominators are
 * counts too.
 */
final class CountCell {

    private static final long HEAVIEST = 1_000_000;

    /** What is counted; the same text, the same thing. */
    final String quantity;

    final AreaId area;
    final SecrecyPolicy policy;

    /** Null when the source withholds it, so that we do not know it ourselves. */
    BigDecimal value;

    /** An amount: no minimum applies, and it need not be a whole number. */
    boolean amount;

    /** What the largest contributors have to the value; null when nobody says. */
    Contributions contributions;

    /** How far the value may be from the truth because it was rounded or worked out from a rounded rate. */
    BigDecimal slack = BigDecimal.ZERO;

    /** Published before, so that everybody knows it. */
    boolean out;

    /** Shown, if it is not withheld now: what is out may have been withdrawn since. */
    boolean visible;

    /** Stands in the edition that is to be protected. */
    boolean ours;

    /** Secret although it is not small. */
    boolean declared;

    /** How far above the value an outsider must reckon with if it is declared secret. */
    BigDecimal doubt = BigDecimal.ONE;

    /** Worked out from a quotient that need not be one of counts that add up, such as a median. */
    boolean estimated;

    /** Follows from others and is shown nowhere itself. */
    boolean hidden;

    /** What a total holds beyond its known parts; nobody knows it. */
    boolean remainder;

    /** The sum of other areas. */
    boolean whole;

    /** Kept as evidence by somebody. */
    boolean cited;

    /** In how many rows of the edition it stands. */
    int uses;

    CountCell(String quantity, AreaId area, SecrecyPolicy policy) {
        this.quantity = quantity;
        this.area = area;
        this.policy = policy;
    }

    /** Whether it is secret from now on although it was shown before. */
    boolean isWithdrawn(SecrecyPolicy strictest) {
        return out && !remainder && (!visible || ours && isSecret(strictest));
    }

    /** The cell as it is for somebody who sees today's figures and remembers none from before. */
    CountCell forgotten() {
        var cell = new CountCell(quantity, area, policy);
        cell.value = value;
        cell.amount = amount;
        cell.contributions = contributions;
        cell.slack = slack;
        cell.out = out && visible && !ours;
        cell.visible = visible;
        cell.ours = ours;
        cell.declared = declared || out && !visible;
        cell.doubt = doubt;
        cell.estimated = estimated;
        cell.hidden = hidden;
        cell.remainder = remainder;
        cell.whole = whole;
        cell.cited = cited;
        cell.uses = uses;
        return cell;
    }

    /** Whether somebody could be told something about by the cell itself. */
    boolean isSensitive(SecrecyPolicy strictest) {
        return !out && !remainder && (value == null || declared || isSecret(strictest));
    }

    /** Whether a rule keeps the value itself secret: it is a small count, or few contributors make up most of it. */
    boolean isSecret(SecrecyPolicy strictest) {
        return isSmall(strictest) || dominance(strictest).signum() > 0;
    }

    /** Whether it counts too few. */
    boolean isSmall(SecrecyPolicy strictest) {
        return value != null && !amount && strictest.isSecret(value);
    }

    /** How far above the value an outsider must be left in doubt because few contributors make up most of it. */
    BigDecimal dominance(SecrecyPolicy strictest) {
        return value == null ? BigDecimal.ZERO : strictest.doubt(value, contributions);
    }

    /** What is lost when it is withheld: totals, denominators of many rates and evidence are dear. */
    long weight(BigDecimal of) {
        if (hidden) {
            return 1;
        }
        var weight = (200 + 100 * Math.log10(1 + of.doubleValue())) * Math.max(1, uses);
        return Math.min(
                HEAVIEST, Math.round(weight * (whole ? 5 : 1) * (isDenominator() ? 50 : 1) * (cited ? 100 : 1)));
    }

    /** What is counted, without the kind of count. */
    String name() {
        return quantity.replaceFirst("^\\S+ ", "");
    }

    private boolean isDenominator() {
        return quantity.startsWith(LinkedFigures.DENOMINATOR);
    }

    @Override
    public String toString() {
        return quantity + " " + area;
    }
}
