package de.zielforum.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The application as it is delivered, in a process of its own, for benchmarks and for tests of what survives a crash. */
public final class PackagedApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, String> environment;
    private final Path log;
    private final int port;
    private ChildProcess process;

    private PackagedApplication(Map<String, String> environment, Path log, int port) {
        this.environment = environment;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts the application and returns when it is ready.
     *
     * @param settings its environment; host and port are chosen here
     * @param log where its output goes
     * @throws LocalStackException if it is not built, or does not start
     */
    public static PackagedApplication start(Map<String, String> settings, Path log) {
        if (!Files.exists(Project.current().application())) {
            throw new LocalStackException(
                    "Die Anwendung ist nicht gebaut: " + Project.current().application());
        }
        var port = Ports.free();
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var application = new PackagedApplication(environment, log, port);
        application.start();
        return application;
    }

    private void start() {
        process = launch();
        process.awaitReady(() -> Http.answers(url() + "/q/health/ready"), PATIENCE);
    }

    private ChildProcess launch() {
        return ChildProcess.start("Zielforum", Project.current().applicationLine(), environment, log);
    }

    /** The process, for looking at what it uses. */
    public ProcessHandle handle() {
        return process.handle();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Ends it without asking, as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same port after {@link #kill()}. */
    public void restart() {
        start();
    }

    /**
     * Starts it again on the same port after {@link #kill()}, and asks for a page until it is there.
     *
     * @return how long that took, in nanoseconds
     */
    public long restartAndAsk(String path) {
        var begin = System.nanoTime();
        process = launch();
        process.awaitReady(() -> Http.answers(url() + path), PATIENCE, Duration.ofMillis(20));
        return System.nanoTime() - begin;
    }

    @Override
    public void close() {
        process.close();
    }
}
