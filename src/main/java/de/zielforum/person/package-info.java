/** People who signed in: who they are to Zielforum, what they may do, what is verified about them. */
package de.zielforum.person;
