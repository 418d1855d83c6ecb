/** Signing in and out, and the account page. */
package de.zielforum.person.web;
