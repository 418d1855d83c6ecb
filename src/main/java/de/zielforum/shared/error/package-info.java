/** What can go wrong, as few kinds of exception; {@code shared.web} maps each to a status, a page and a problem document. */
package de.zielforum.shared.error;
