package de.zielforum.indicator.exchange;

/** What readers of a download must know about an indicator. */
public record PublicIndicator(String key, String name, String unit, String definition, String source, String licence) {}
