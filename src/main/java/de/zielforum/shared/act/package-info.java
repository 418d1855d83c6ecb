/** The record of an act, fired by whoever changes something and kept by the journal. */
package de.zielforum.shared.act;
