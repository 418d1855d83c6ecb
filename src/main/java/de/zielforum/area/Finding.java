package de.zielforum.area;

import java.util.List;

/**
 * A rule that a file of areas breaks; worded by the message {@code problem_<rule>}.
 *
 * @param feature number of the feature from 1, or 0 for the file
 * @param code the feature's code, or an empty text
 */
record Finding(int feature, String code, String rule, List<String> arguments) {

    static Finding ofFile(String rule, String... arguments) {
        return new Finding(0, "", rule, List.of(arguments));
    }
}
