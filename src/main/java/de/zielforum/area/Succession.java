package de.zielforum.area;

import java.math.BigDecimal;

/**
 * Which area became which.
 *
 * @param share part of the predecessor's surface that lies in the successor, more than 0 and at most 1
 * @param source who says so; an empty text when it was computed from the boundaries
 */
public record Succession(AreaView predecessor, AreaView successor, BigDecimal share, String source) {}
