/**
 * The demonstration municipality: real figures, invented people. Fills an empty installation by the services everybody uses,
 * travelling through the years, so that everything in it could have been done by hand.
 */
package de.zielforum.demo;
