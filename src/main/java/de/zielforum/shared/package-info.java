/** The ground every feature stands on: time, text, ids, errors, acts and the frame of pages. Knows no feature. */
package de.zielforum.shared;
