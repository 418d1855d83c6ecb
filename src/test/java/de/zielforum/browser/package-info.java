/** The product as people meet it: real pages in a real Chromium, signed in at the real Keycloak. */
package de.zielforum.browser;
