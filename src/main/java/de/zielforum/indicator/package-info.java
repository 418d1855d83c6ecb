/** Indicators, their figures in editions, and citations that freeze a figure as evidence. */
package de.zielforum.indicator;
