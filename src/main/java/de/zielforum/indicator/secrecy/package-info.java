/**
 * Statistical secrecy of tables: which cells must not be published, which further cells must be withheld so that nobody can
 * work the former out, and what an outsider could still find out. Pure computation; docs/secrecy.md tells the attacker, the
 * method and its limits.
 */
package de.zielforum.indicator.secrecy;
