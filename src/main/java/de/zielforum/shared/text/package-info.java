/** Text people write, and numbers people read. */
package de.zielforum.shared.text;
