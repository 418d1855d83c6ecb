/** Pages and API of measures. */
package de.zielforum.measure.web;
