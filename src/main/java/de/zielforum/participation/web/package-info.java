/** Pages, forms and JSON about processes. */
package de.zielforum.participation.web;
