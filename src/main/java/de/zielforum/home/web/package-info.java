/** Pages that gather from all features. */
package de.zielforum.home.web;
