/** The catalogue of published figures for open data portals, after DCAT-AP.de. */
package de.zielforum.indicator.catalogue;
