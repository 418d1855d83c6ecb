package de.zielforum.indicator.exchange;

import java.util.Map;

/**
 * How a file writes the codes of areas.
 *
 * @param prefix what the known codes begin with and the file leaves out
 * @param length to how many characters codes are filled with zeros from the left, before the prefix; 0 for as they are
 * @param codes what the file writes instead of a code (a name, an old code), and the code that is meant
 */
public record AreaCodes(String prefix, int length, Map<String, String> codes) {

    /** Codes as they are known. */
    public static final AreaCodes PLAIN = new AreaCodes("", 0, Map.of());

    public AreaCodes {
        prefix = prefix == null ? "" : prefix;
        codes = codes == null ? Map.of() : Map.copyOf(codes);
    }

    /** The known code for what stands in the file. */
    public String read(String cell) {
        var known = codes.get(cell);
        if (known != null) {
            return known;
        }
        return cell.isEmpty() ? cell : prefix + "0".repeat(Math.max(0, length - cell.length())) + cell;
    }
}
