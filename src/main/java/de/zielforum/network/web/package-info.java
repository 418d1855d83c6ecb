/** Pages and API of networks. */
package de.zielforum.network.web;
