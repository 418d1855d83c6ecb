package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a file of figures is to be taken.
 *
 * @param fileName what the file is called
 * @param note why it comes
 * @param part name of the sheet or data set; empty for the first sheet or the only data set
 * @param mapping what the columns are; empty to let it be guessed
 * @param year which all figures are from where the mapping is guessed; empty when the file tells
 * @param totals whether sums that the file lacks are made for larger areas
 */
public record ImportOrder(
        String fileName, String note, String part, Optional<Mapping> mapping, String year, boolean totals) {

    /** As the file is, whatever can be told from it. */
    public static ImportOrder plain(String fileName, String note) {
        return new ImportOrder(fileName, note, "", Optional.empty(), "", false);
    }

    /** Tells ways of reading the same file apart; empty for a file taken as it is. */
    String reading() {
        var told = part + mapping.map(Mapping::json).orElse("") + year + (totals ? "+" : "");
        return told.isEmpty() ? "" : Imports.sha256(told.getBytes(StandardCharsets.UTF_8));
    }
}
