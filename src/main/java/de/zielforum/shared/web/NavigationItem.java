package de.zielforum.shared.web;

/** An entry of the navigation; {@code current} marks the part of the site the reader is in. */
public record NavigationItem(String href, String label, boolean current) {}
