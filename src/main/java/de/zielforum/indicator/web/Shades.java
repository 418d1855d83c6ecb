package de.zielforum.indicator.web;

import de.zielforum.indicator.statistics.Breaks;
import java.util.List;

/**
 * The colours of classes: one hue whose lightness falls evenly, readable in every kind of colour vision and in grey. The shades are
 * those of {@code frontend/styles/tokens.css} in its light appearance, where pages take them from; pictures take them from here.
 */
final class Shades {

    /** From light to dark, at 0, 1/6, 1/5, 1/4, 1/3, 2/5, 1/2, 3/5, 2/3, 3/4, 4/5, 5/6 and 1 of the way. */
    static final List<String> ALL = List.of(
            "#e1ebf8", "#c2d6f1", "#bbd1ef", "#b2cbed", "#a0bee8", "#91b4e4", "#7ba4dd", "#6490d0", "#5483c8",
            "#4172bd", "#3867b1", "#325fa8", "#163a80");

    static final String NONE = "#f1f1f4";
    static final String HATCH = "#6d7190";
    static final String LINE = "#6d7190";

    /** Parts of the way in sixtieths: all numbers of classes that there are divide it. */
    private static final List<Integer> PLACES = List.of(0, 10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50, 60);

    private static final int WAY = 60;

    private Shades() {}

    /** The class of style sheets for a class of values from 0 among others. */
    static String look(int number, int classes) {
        return "z-shade-" + shade(number, classes);
    }

    /** The place of its colour in {@link #ALL}; a single class has the one in the middle. */
    static int shade(int number, int classes) {
        if (classes < 2 || classes > Breaks.MOST) {
            return PLACES.indexOf(WAY / 2);
        }
        return PLACES.indexOf(number * WAY / (classes - 1));
    }
}
