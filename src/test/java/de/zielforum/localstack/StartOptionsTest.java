package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    @Test
    void startsTheDemonstrationOnPort8080WithoutAnyWord() {
        assertThat(StartOptions.of()).isEqualTo(new StartOptions(8080, Path.of("data"), true, false));
    }

    @Test
    void takesPortFolderAndEmptiness() {
        assertThat(StartOptions.of("--port", "9000", "--data", "/srv/zielforum", "--empty"))
                .isEqualTo(new StartOptions(9000, Path.of("/srv/zielforum"), false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "99999999999"})
    void refusesWhatIsNoPort(String port) {
        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> StartOptions.of("--port", port))
                .withMessageContaining(port);
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> StartOptions.of("--fast"))
                .withMessageContaining("--fast");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatExceptionOfType(LocalStackException.class)
                .isThrownBy(() -> StartOptions.of("--data"))
                .withMessageContaining("--data");
    }
}
