/** The journal in words. */
package de.zielforum.journal.web;
