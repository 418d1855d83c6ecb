package de.zielforum.bench;

import java.io.PrintStream;
import java.util.List;

/** Something that can be measured. */
interface Benchmark {

    /** What is measured, in one line of German. */
    String about();

    /** Measures and prints. */
    void run(List<String> arguments, PrintStream out) throws Exception;
}
