package de.zielforum.indicator.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Published figures that can be gone through as often as a format needs, without being held in memory. */
public interface FigureSource {

    /** What stands together; within it, figures come by code of the area or by indicator, and then by year. */
    enum Order {
        BY_INDICATOR,
        BY_AREA
    }

    /** Takes one figure after the other. */
    @FunctionalInterface
    interface Reader {
        void read(PublicFigure figure) throws IOException;
    }

    /**
     * Goes through all figures. Codes of areas, and by area their versions, are in the order of their characters, indicators
     * always in the same order.
     *
     * @throws IOException what the reader throws
     */
    void each(Order order, Reader reader) throws IOException;

    /** Figures that are in memory; indicators in the order in which they occur first. */
    static FigureSource of(List<PublicFigure> figures) {
        var all = List.copyOf(figures);
        var indicators = all.stream().map(PublicFigure::indicator).distinct().toList();
        var byIndicator = Comparator.<PublicFigure>comparingInt(figure -> indicators.indexOf(figure.indicator()));
        var byCode = Comparator.comparing(PublicFigure::area);
        var byArea = Comparator.comparing(PublicFigure::version);
        return (order, reader) -> {
            var sorted = new ArrayList<>(all);
            sorted.sort((order == Order.BY_INDICATOR
                            ? byIndicator.thenComparing(byCode)
                            : byArea.thenComparing(byIndicator))
                    .thenComparing(PublicFigure::period));
            for (var figure : sorted) {
                reader.read(figure);
            }
        };
    }
}
