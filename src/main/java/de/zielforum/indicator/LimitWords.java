package de.zielforum.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says where classes of a map begin and end. */
@ApplicationScoped
public class LimitWords {

    /** More digits than this tell nobody anything. */
    private static final int MOST_DIGITS = 6;

    @Inject
    Wordings wordings;

    /** A class from one number to another, which are the same when all its values read the same. */
    public record Said(String low, String high) {

        public boolean single() {
            return low.equals(high);
        }
    }

    /** A limit with the digits it has. */
    public String number(BigDecimal limit) {
        return wordings.current()
                .number(limit, Math.max(0, limit.stripTrailingZeros().scale()));
    }

    /**
     * The lowest and highest values of classes as figures say them; with more digits where else one class would end with the number
     * with which the next one begins.
     */
    public List<Said> ranges(List<Classes.Range> ranges) {
        var said = say(ranges, Figure::number);
        var mark = DecimalFormatSymbols.getInstance(wordings.current().locale()).getDecimalSeparator();
        var digits = said.stream()
                .flatMap(each -> List.of(each.low(), each.high()).stream())
                .mapToInt(number -> number.indexOf(mark) < 0 ? 0 : number.length() - 1 - number.indexOf(mark))
                .max()
                .orElse(0);
        while (collide(said) && digits < MOST_DIGITS) {
            digits++;
            var finer = digits;
            said = say(ranges, figure -> wordings.current().number(figure.value(), figure.unit(), finer));
        }
        return said;
    }

    private static List<Said> say(List<Classes.Range> ranges, Function<Figure, String> number) {
        return ranges.stream()
                .map(range -> new Said(number.apply(range.lowest()), number.apply(range.highest())))
                .toList();
    }

    private static boolean collide(List<Said> said) {
        return IntStream.range(1, said.size())
                .anyMatch(i -> said.get(i).low().equals(said.get(i - 1).high()));
    }
}
