/** Measures: who does what until when at which cost to reach goals, and how far they are. */
package de.zielforum.measure;
