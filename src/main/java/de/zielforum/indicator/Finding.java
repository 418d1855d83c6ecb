package de.zielforum.indicator;

import de.zielforum.shared.web.Texts;
import java.util.List;

/**
 * A rule that a file breaks; worded by the message {@code problem_<rule>}.
 *
 * @param line line in the file from 1, or 0 for the file as a whole
 * @param column name of the column, or an empty text
 */
record Finding(int line, String column, String rule, List<String> arguments) {

    ImportProblem worded(Texts texts) {
        return new ImportProblem(line, column, texts.say("import", "problem_" + rule, arguments.toArray()));
    }
}
