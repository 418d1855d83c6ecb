package de.zielforum.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs a short-lived program to its end and keeps what it said. */
record Command(int exitCode, String output) {

    static Command run(List<String> line) {
        return run(line, Map.of());
    }

    static Command run(List<String> line, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw new LocalStackException("Das Programm " + line.getFirst() + " ließ sich nicht starten.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Das Warten auf " + line.getFirst() + " wurde unterbrochen.", e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    Command orFail(String sentence) {
        if (!succeeded()) {
            throw new LocalStackException(sentence + System.lineSeparator() + output.strip());
        }
        return this;
    }
}
