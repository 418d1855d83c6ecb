/** The rules of voting: states, the frozen text, the sealed box, the crowd, and what must not be found afterwards. */
package de.zielforum.voting;
