/** The pages and the API of ballots. */
package de.zielforum.voting.web;
