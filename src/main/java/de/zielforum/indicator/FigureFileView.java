package de.zielforum.indicator;

import de.zielforum.indicator.exchange.ColumnRole;
import de.zielforum.indicator.exchange.Format;
import java.time.Instant;
import java.util.List;

/**
 * A file of figures and what its columns are taken for; for the duty {@code statistics} only.
 *
 * @param size in bytes
 * @param parts the sheets or data sets it has, when there are several
 * @param totals whether sums that the file lacks are to be made
 * @param indicator key of the indicator all figures belong to, or an empty text; likewise {@code period}
 * @param dashIsZero whether a dash in place of a figure is read as zero
 * @param codes what the column of the indicators writes
 * @param problems what keeps it from being read like this
 * @param yearProblem the one among them that says the year of the file is missing, or an empty text
 * @param hints what is worth knowing
 * @param preview the first figures as they would be read
 * @param figures how many it would give; 0 while it cannot be read
 * @param savedName the kept meaning of columns that was used, or an empty text
 */
public record FigureFileView(
        FigureFileId id,
        String fileName,
        int size,
        Instant uploadedAt,
        String note,
        Format format,
        String part,
        List<String> parts,
        int rows,
        boolean totals,
        String indicator,
        String period,
        boolean dashIsZero,
        List<Column> columns,
        List<Code> codes,
        List<ImportProblem> problems,
        String yearProblem,
        List<ImportProblem> hints,
        List<Row> preview,
        int figures,
        String savedName) {

    /** More figures are not shown in advance. */
    static final int SHOWN = 12;

    /**
     * A column.
     *
     * @param samples some of what stands in it
     * @param only for a breakdown: the code whose rows are taken
     * @param choices for a breakdown: its codes
     */
    public record Column(
            String name,
            String label,
            List<String> samples,
            ColumnRole role,
            String indicator,
            String period,
            String only,
            List<String> choices) {}

    /** What the file writes for an indicator, in words as far as it has some, and the key that is meant. */
    public record Code(String code, String words, String indicator) {}

    /**
     * A figure as it would be read; names are those of this product where they are known.
     *
     * @param indicatorKnown whether there is such an indicator; likewise {@code areaKnown}
     */
    public record Row(
            int line,
            String indicator,
            boolean indicatorKnown,
            String area,
            boolean areaKnown,
            String period,
            String value,
            String numerator,
            String denominator,
            ValueStatus status) {}
}
