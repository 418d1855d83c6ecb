package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void explainsItself() {
        var help = launcher("help");

        assertThat(help.succeeded()).isTrue();
        assertThat(help.output()).contains("start", "dev", "test", "bench", "--port", "--data", "--empty");
        assertThat(launcher()).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource({
        "fliegen, fliegen",
        "start --schnell, --schnell",
        "start --port, --port",
        "start --port http, http",
        "start --port 123456, 123456",
        "dev --daten x, --daten"
    })
    void namesWhatItDoesNotUnderstandInOneSentence(String arguments, String named) {
        var answer = launcher(arguments.split(" "));

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output().strip()).contains(named).doesNotContain("\n").endsWith(".");
    }

    @Test
    void refusesAFolderItCannotWriteTo() {
        var file = folder.resolve("file");
        PrivateFiles.write(file, "");

        var answer = launcher("start", "--data", file.resolve("data").toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output().strip()).contains(file.toString(), "--data").doesNotContain("\n");
    }

    private static Command launcher(String... arguments) {
        var line = new ArrayList<>(
                List.of("sh", Project.current().root().resolve("zielforum").toString()));
        line.addAll(List.of(arguments));
        return Command.run(line);
    }
}
