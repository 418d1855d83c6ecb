/** How identifiers are made. */
package de.zielforum.shared.id;
