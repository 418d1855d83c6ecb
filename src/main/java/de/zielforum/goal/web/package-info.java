/** Pages and API of goals. */
package de.zielforum.goal.web;
