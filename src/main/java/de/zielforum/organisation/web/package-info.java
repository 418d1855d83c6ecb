/** Pages and API of the directory. */
package de.zielforum.organisation.web;
