package de.zielforum.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A PostgreSQL server on a folder of this machine, durable as in production ({@code fsync} stays on). It listens on
 * the loopback address only and asks everybody for a password.
 */
public final class LocalPostgres implements AutoCloseable {

    private final PostgresPrograms programs;
    private final Path folder;
    private final int port;
    private final String password;
    private final FolderLock lock;
    private final Runnable stop = this::stop;

    private LocalPostgres(PostgresPrograms programs, Path folder, int port, String password, FolderLock lock) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.lock = lock;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param folder where {@code cluster} (the data) and {@code postgresql.log} are or will be
     * @param programs where the PostgreSQL programs are or will be unpacked
     * @param port the port to listen on
     * @param password of the superuser {@code postgres}; set when the cluster is made, needed ever after
     * @throws LocalStackException if another process uses the folder or the server does not come up
     */
    public static LocalPostgres start(Path folder, Path programs, int port, String password) {
        var home = folder.toAbsolutePath();
        var lock = FolderLock.of(home);
        var server = new LocalPostgres(
                PostgresPrograms.unpackedBelow(programs.toAbsolutePath()), home, port, password, lock);
        try {
            server.makeClusterIfMissing();
            server.stopLeftover();
            server.startServer();
            AtExit.stop(server.stop);
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void makeClusterIfMissing() {
        if (Files.exists(cluster().resolve("PG_VERSION"))) {
            return;
        }
        var passwordFile = folder.resolve("password.tmp");
        try {
            Folders.delete(cluster());
            Folders.createPrivate(cluster());
            PrivateFiles.write(passwordFile, password);
            Command.run(programs.line(
                            "initdb",
                            "--pgdata=" + cluster(),
                            "--username=" + PostgresAdmin.SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=de-DE"))
                    .orFail("PostgreSQL konnte seinen Datenordner " + cluster() + " nicht anlegen.");
        } finally {
            Folders.delete(passwordFile);
        }
    }

    /** Deletes a server's folder, stopping what a killed process left running in it; leaves a folder in use alone. */
    static void discard(Path folder, Path programs) {
        FolderLock.tryOf(folder.toAbsolutePath()).ifPresent(lock -> {
            try (lock) {
                unstarted(folder, programs, lock).stopLeftover();
                Folders.delete(folder);
            }
        });
    }

    /** Ends the server a killed process left running in the folder, so that its port is free again. */
    static void stopLeftover(Path folder, Path programs) {
        try (var lock = FolderLock.of(folder.toAbsolutePath())) {
            unstarted(folder, programs, lock).stopLeftover();
        }
    }

    private static LocalPostgres unstarted(Path folder, Path programs, FolderLock lock) {
        var unpacked = PostgresPrograms.unpackedBelow(programs.toAbsolutePath());
        return new LocalPostgres(unpacked, folder.toAbsolutePath(), 0, "", lock);
    }

    /** A killed launcher leaves its server behind. We hold the folder's lock, so no living launcher needs it. */
    private void stopLeftover() {
        if (serverProcess().isPresent()) {
            control("stop", "-m", "fast");
        } else {
            Folders.delete(cluster().resolve("postmaster.pid"));
        }
    }

    private void startServer() {
        var options = "-p %d -c listen_addresses=localhost -c unix_socket_directories= -c max_connections=200"
                .formatted(port);
        control("start", "-l", log().toString(), "-o", options)
                .orFail("PostgreSQL startet nicht. Näheres steht in " + log() + ".");
    }

    /** What the superuser may do on this server, such as making databases. */
    public PostgresAdmin admin() {
        return new PostgresAdmin(port, password);
    }

    public String jdbcUrl(String database) {
        return admin().jdbcUrl(database);
    }

    public int port() {
        return port;
    }

    /** Where the server writes its log. */
    public Path log() {
        return folder.resolve("postgresql.log");
    }

    /** Kills the server as a power failure would, for tests of durability; {@link #restart()} brings it back. */
    public void crash() {
        serverProcess().ifPresent(server -> {
            var workers = server.descendants().toList();
            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
            workers.forEach(worker -> worker.onExit().join());
        });
    }

    /** Starts the server again after {@link #crash()} and returns when it has recovered. */
    public void restart() {
        stopLeftover();
        startServer();
    }

    /** Stops the server in good order and lets go of the folder. */
    @Override
    public void close() {
        stop();
        AtExit.forget(stop);
        lock.close();
    }

    private void stop() {
        if (serverProcess().isPresent()) {
            control("stop", "-m", "fast").orFail("PostgreSQL ließ sich nicht beenden.");
        }
    }

    private Command control(String action, String... arguments) {
        var line = programs.line("pg_ctl", action, "--pgdata=" + cluster(), "--wait", "--timeout=120", "--silent");
        line.addAll(Arrays.asList(arguments));
        return Command.run(line);
    }

    /** The running server by its pid file; the number alone does not do, it may belong to another program by now. */
    private Optional<ProcessHandle> serverProcess() {
        var pidFile = cluster().resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(LocalPostgres::isPostgres);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }
}
