package de.zielforum.shared.web;

/** A message at the top of the next page. {@code kind} is one of success, info, warning, danger. */
public record Notice(String kind, String text) {}
