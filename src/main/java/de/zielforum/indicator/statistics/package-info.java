/**
 * What statistics says about published figures: how sure they are, into which classes they fall, how far they lie apart. Pure:
 * numbers in, numbers out.
 */
package de.zielforum.indicator.statistics;
