/** Areas: the municipality, its districts and neighbourhoods, with their boundaries. */
package de.zielforum.area;
