package de.zielforum.indicator;

import de.zielforum.area.AreaId;

/** Which figure of a year. */
record FigurePlace(IndicatorId indicator, AreaId area) {}
