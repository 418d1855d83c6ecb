package de.zielforum.indicator.web;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.AreaOrder;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is said about a file of areas.
 *
 * @param ticked {@code ja} when the file is a stand of its own
 * @param from first year or day on which its areas are valid, or an empty text
 * @param until last year or day, or an empty text
 * @param codeColumn the column of the codes, or an empty text to let it be guessed; likewise the other columns
 * @param level the level of all areas when no column tells it, or an empty text
 */
record AreaForm(
        @RestForm("gebietsstand") String ticked,
        @RestForm("gueltig-ab") String from,
        @RestForm("gueltig-bis") String until,
        @RestForm("spalte-code") String codeColumn,
        @RestForm("spalte-name") String nameColumn,
        @RestForm("spalte-ebene") String levelColumn,
        @RestForm("spalte-parent") String parentColumn,
        @RestForm("ebene") String level) {

    static final AreaForm EMPTY = new AreaForm("", "", "", "", "", "", "", "");

    private static final String FROM = "gueltig-ab";

    AreaForm {
        ticked = ticked == null ? "" : ticked;
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
        codeColumn = codeColumn == null ? "" : codeColumn.strip();
        nameColumn = nameColumn == null ? "" : nameColumn.strip();
        levelColumn = levelColumn == null ? "" : levelColumn.strip();
        parentColumn = parentColumn == null ? "" : parentColumn.strip();
        level = level == null ? "" : level;
    }

    public boolean isStand() {
        return !ticked.isEmpty();
    }

    /** How the file is to be taken. */
    AreaOrder order() {
        return new AreaOrder(
                from,
                until,
                new AreaColumns(
                        codeColumn,
                        nameColumn,
                        levelColumn,
                        parentColumn,
                        AreaLevel.of(level).orElse(null)));
    }

    /** What does not fit, by field; the words of a message are asked for by its key. */
    Map<String, String> check(UnaryOperator<String> words) {
        var order = order();
        var errors = order.check(FROM, "gueltig-bis", words);
        if (isStand() && !order.named()) {
            errors.put(FROM, words.apply("standWithoutTime"));
        } else if (!isStand() && order.named()) {
            errors.put("gebietsstand", words.apply("timeWithoutStand"));
        }
        return errors;
    }
}
