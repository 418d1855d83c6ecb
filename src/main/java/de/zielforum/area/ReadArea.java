package de.zielforum.area;

import java.util.List;

/**
 * One feature of a file of areas, readable in itself.
 *
 * @param number its place in the file, from 1
 * @param parent code of the area it lies in, or null
 */
record ReadArea(int number, String code, String name, AreaLevel level, String parent, Boundary boundary) {

    ReadArea in(String otherParent) {
        return new ReadArea(number, code, name, level, otherParent, boundary);
    }

    Finding finding(String rule, String... arguments) {
        return new Finding(number, code, rule, List.of(arguments));
    }
}
