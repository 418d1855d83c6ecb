/** The start page and the work bench: what is open now, what became of what was said, what waits for whom. */
package de.zielforum.home;
