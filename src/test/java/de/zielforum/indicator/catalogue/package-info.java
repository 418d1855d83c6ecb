package de.zielforum.indicator.catalogue;
