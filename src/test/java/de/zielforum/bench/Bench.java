package de.zielforum.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the benchmark that the first argument names. */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("import", new ImportBench());
        ALL.put("pages", new PageBench());
        ALL.put("secrecy", new SecrecyBench());
        ALL.put("tally", new TallyBench());
        ALL.put("vote", new VoteBench());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.GERMANY);
        var benchmark = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (benchmark == null) {
            OUT.println("Gemessen werden kann:");
            ALL.forEach((name, each) -> OUT.printf("  ./zielforum bench %-8s %s%n", name, each.about()));
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        OUT.println(Machine.description());
        benchmark.run(List.copyOf(Arrays.asList(arguments).subList(1, arguments.length)), OUT);
        System.exit(0);
    }
}
