package de.zielforum.indicator.catalogue;

import de.zielforum.area.AreaDetail;
import java.time.Instant;
import java.util.Optional;

/**
 * Who publishes, and where.
 *
 * @param address the public address of this installation, without a slash at the end
 * @param municipality its name
 * @param publisher who publishes
 * @param office the office of the administration that answers questions
 * @param contact its e-mail address
 * @param contributor who passes the catalogue on to the national portal: a term of its list
 * @param place the municipality on the map
 * @param changed when something was published last
 */
record Publication(
        String address,
        String municipality,
        String publisher,
        Optional<String> office,
        Optional<String> contact,
        Optional<String> contributor,
        Optional<AreaDetail> place,
        Instant changed) {}
