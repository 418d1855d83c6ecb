/** The work bench for figures: bringing in areas, indicators and editions, checking and publishing them. */
package de.zielforum.indicator.web;
