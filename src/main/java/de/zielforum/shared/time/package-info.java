/** The clock, and how points in time are worded. */
package de.zielforum.shared.time;
