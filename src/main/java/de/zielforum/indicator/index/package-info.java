/**
 * The composite index over small areas, after the Monitoring Soziale Stadtentwicklung of Berlin. Pure: numbers in, classes out.
 */
package de.zielforum.indicator.index;
