package de.zielforum.localstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Runs Zielforum with everything it needs on this machine until it is told to stop; called by the launcher. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** The first start also makes the demonstration. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StartOptions options;
    private final Project project = Project.current();

    private Main(StartOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        try {
            new Main(StartOptions.of(arguments)).run();
        } catch (LocalStackException e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        var stack = LocalStack.start(options.data(), options.port(), options.demonstration(), OUT::println);
        AtExit.stop(() -> OUT.println("Zielforum ist beendet. Die Daten bleiben in " + stack.folder() + "."));
        if (stack.demonstration() != options.demonstration()) {
            OUT.println(
                    stack.demonstration()
                            ? "Dieser Datenordner enthält Beispieldaten; ohne sie beginnen Sie mit --data in einem"
                                    + " neuen Ordner."
                            : "Dieser Datenordner wurde ohne Beispieldaten angelegt; dabei bleibt es.");
        }
        if (options.development()) {
            OUT.println(Welcome.text(stack, Path.of("(in diesem Fenster)")));
            develop(stack.environment());
        } else {
            serve(stack);
        }
    }

    private void develop(Map<String, String> environment) {
        var status = ChildProcess.runInForeground(
                "Quarkus",
                List.of(
                        project.root().resolve("mvnw").toString(),
                        "-q",
                        "-Dquarkus.analytics.disabled=true",
                        "quarkus:dev"),
                environment);
        System.exit(status);
    }

    private void serve(LocalStack stack) {
        OUT.println("Zielforum startet …");
        var application =
                ChildProcess.start("Zielforum", project.applicationLine(), stack.environment(), stack.applicationLog());
        application.awaitReady(() -> Http.answers(stack.applicationUrl() + "/q/health/ready"), PATIENCE);
        OUT.println(Welcome.text(stack, application.log()));

        var ended = (ChildProcess)
                CompletableFuture.anyOf(application.onExit(), stack.onExit()).join();
        if (!endingByOurWill()) {
            throw ended.died();
        }
    }

    /** Ctrl-C reaches the programs we started at the same moment as us; which of us notices first is chance. */
    private static boolean endingByOurWill() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return AtExit.begun();
    }
}
