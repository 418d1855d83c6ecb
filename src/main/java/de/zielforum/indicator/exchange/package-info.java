/**
 * The file formats of small-area statistics: reading them into one neutral table, telling which column is what, and writing
 * published figures. Nothing in here knows a framework or the database.
 */
package de.zielforum.indicator.exchange;
