/** What slices over HTTP need: a way to send requests as any role without a browser. */
package de.zielforum.testsupport;
