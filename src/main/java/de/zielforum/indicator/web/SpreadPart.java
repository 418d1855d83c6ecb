package de.zielforum.indicator.web;

import java.util.List;

/**
 * How far the areas lie apart, in words and as a row of dots.
 *
 * @param sentences what is to say about the year, about the change, about what is left out
 * @param above the areas furthest above the municipality's value; likewise {@code below}
 * @param dots every published area
 * @param low the lowest value with its area; likewise {@code high}
 */
record SpreadPart(List<String> sentences, List<String> above, List<String> below, Dots dots, String low, String high) {}
