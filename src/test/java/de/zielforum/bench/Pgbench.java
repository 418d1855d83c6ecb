package de.zielforum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** PostgreSQL's own measuring program. */
record Pgbench(Path program, VotingTown town, UUID ballot) implements Comparison {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    /** The program on the path, or where Debian puts it. */
    static Optional<Path> find() {
        var places = new ArrayList<Path>();
        for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            places.add(Path.of(folder));
        }
        try (var versions = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"))) {
            versions.forEach(version -> places.add(version.resolve("bin")));
        } catch (IOException notDebian) {
            // then it is on the path or not at all
        }
        return places.stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double run(int from, int votes, int connections) throws Exception {
        var script = Files.createTempFile("cast", ".sql");
        Files.writeString(script, script());
        var share = votes / connections;
        var builder = new ProcessBuilder(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=2",
                "--transactions=" + share,
                "--define=i=0",
                "--define=first=" + from,
                "--define=share=" + share,
                "--file=" + script,
                "--host=localhost",
                "--port=" + town.postgres().port(),
                "--username=zielforum",
                "zielforum"));
        builder.environment().put("PGPASSWORD", town.password());
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(script);
        var tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** What de.zielforum.voting.BallotBox sends, in two transactions as there. */
    private String script() {
        return """
                \\set i :i + 1
                \\set n :first + :client_id * :share + :i
                select e.id as entry, k.secret as secret, k.key_check as key_check
                from roll_entry e join ballot_key k on k.ballot_id = e.ballot_id
                where e.ballot_id = '%1$s'
                and e.person_id = ('00000000-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid \\gset
                select cast_vote('%1$s', :entry::uuid, sha256(:entry::text::bytea), decode(repeat('00', 36), 'hex'), now());
                """.formatted(ballot);
    }
}
