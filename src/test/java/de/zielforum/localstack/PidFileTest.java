package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private final Process program = start();

    @AfterEach
    void endProgram() {
        program.destroyForcibly();
    }

    @Test
    void endsTheProgramAKilledLauncherLeftBehind() {
        var file = new PidFile(folder.resolve("program.pid"));
        file.write(program.toHandle());

        file.stopLeftover();

        assertThat(program.isAlive()).isFalse();
        assertThat(folder.resolve("program.pid")).doesNotExist();
    }

    @Test
    void leavesAnotherProgramWithTheSameNumberAlone() throws IOException {
        var file = folder.resolve("program.pid");
        Files.writeString(file, program.pid() + " 946684800000");

        new PidFile(file).stopLeftover();

        assertThat(program.isAlive()).isTrue();
    }

    @Test
    void doesNothingWithoutAFile() {
        new PidFile(folder.resolve("program.pid")).stopLeftover();

        assertThat(program.isAlive()).isTrue();
    }

    private static Process start() {
        try {
            return new ProcessBuilder("sleep", "60").start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
