/** Examples, properties and real elections for the counting. */
package de.zielforum.voting.tally;
