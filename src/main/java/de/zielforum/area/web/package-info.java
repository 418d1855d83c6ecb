/** Areas for programs: names, levels and boundaries as open data. */
package de.zielforum.area.web;
