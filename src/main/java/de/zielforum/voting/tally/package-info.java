/**
 * Counting votes and deciding what is accepted: computes only, and needs nothing but the JDK, so that anybody can recount a
 * published ballot with it.
 */
package de.zielforum.voting.tally;
