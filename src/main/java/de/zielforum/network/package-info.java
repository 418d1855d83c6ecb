/**
 * Networks: lasting cooperations of organisations around areas, topics and goals, and who belongs to them, from applying or
 * being invited to leaving.
 */
package de.zielforum.network;
