/** Goals: consolidated out of proposals, put to the vote, decided, pursued and judged. */
package de.zielforum.goal;
