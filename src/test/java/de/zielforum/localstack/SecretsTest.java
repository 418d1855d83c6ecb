package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areGeneratedOnceAndKept() {
        var first = Secrets.of(folder);
        var second = Secrets.of(folder);

        for (var secret : Secret.values()) {
            assertThat(second.get(secret)).isEqualTo(first.get(secret));
        }
    }

    @Test
    void canBeReadByTheirOwnerOnly() throws IOException {
        Secrets.of(folder);

        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void differBetweenFoldersAndFromEachOther() {
        var secrets = Secrets.of(folder.resolve("one"));
        var others = Secrets.of(folder.resolve("two"));

        assertThat(Secret.values())
                .allSatisfy(secret -> assertThat(secrets.get(secret)).isNotEqualTo(others.get(secret)));
        assertThat(Secret.values()).extracting(secrets::get).doesNotHaveDuplicates();
    }

    @Test
    void areLongEnoughForTheirUse() {
        var secrets = Secrets.of(folder);

        assertThat(secrets.get(Secret.SESSION_COOKIE)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(secrets.get(Secret.SIGN_IN_COOKIE)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(secrets.get(Secret.DEMONSTRATION_PASSWORD)).matches("([a-z2-9]{4}-){2}[a-z2-9]{4}");
    }

    @Test
    void areCompletedWhenANewerVersionNeedsMore() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "demonstration.password=kept\n");

        var secrets = Secrets.of(folder);

        assertThat(secrets.get(Secret.DEMONSTRATION_PASSWORD)).isEqualTo("kept");
        assertThat(secrets.get(Secret.DATABASE)).isNotBlank();
    }
}
