package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] KEY = filled(1);
    private static final byte[] SECRET = filled(2);

    private final BallotId ballot = BallotId.next();
    private final UUID entry = UUID.randomUUID();
    private final Seal seal = new Seal(ballot, KEY, SECRET);

    @Test
    void an_entry_finds_its_vote_again_and_no_other() {
        assertThat(seal.pseudonym(entry))
                .isEqualTo(new Seal(ballot, KEY, SECRET).pseudonym(entry))
                .hasSize(32);
        assertThat(seal.pseudonym(entry)).isNotEqualTo(seal.pseudonym(UUID.randomUUID()));
    }

    @Test
    void each_of_key_secret_and_ballot_is_needed() {
        var pseudonym = seal.pseudonym(entry);
        var content = seal.close(pseudonym, "0110");
        for (var other : new Seal[] {
            new Seal(ballot, filled(9), SECRET),
            new Seal(ballot, KEY, filled(9)),
            new Seal(BallotId.next(), KEY, SECRET)
        }) {
            assertThat(other.pseudonym(entry)).isNotEqualTo(pseudonym);
            assertThat(other.check()).isNotEqualTo(seal.check());
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> other.open(pseudonym, content));
        }
    }

    @Test
    void a_vote_comes_out_as_it_went_in() {
        var pseudonym = seal.pseudonym(entry);
        assertThat(seal.open(pseudonym, seal.close(pseudonym, "0110"))).isEqualTo("0110");
    }

    @Test
    void from_outside_all_votes_look_alike() {
        var pseudonym = seal.pseudonym(entry);
        assertThat(seal.close(pseudonym, "0000")).hasSameSizeAs(seal.close(pseudonym, "1111"));
        assertThat(seal.close(pseudonym, "0110")).isNotEqualTo(seal.close(pseudonym, "0110"));
    }

    @Test
    void a_vote_put_under_another_pseudonym_or_changed_is_noticed() {
        var pseudonym = seal.pseudonym(entry);
        var content = seal.close(pseudonym, "0110");
        var changed = content.clone();
        changed[15] ^= 1;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> seal.open(seal.pseudonym(UUID.randomUUID()), content));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> seal.open(pseudonym, changed));
    }

    @Test
    void a_key_that_was_changed_while_the_ballot_is_open_is_noticed_and_not_told() {
        assertThat(Seal.fitting(ballot, KEY, SECRET, seal.check()).pseudonym(entry))
                .isEqualTo(seal.pseudonym(entry));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Seal.fitting(ballot, filled(9), SECRET, seal.check()))
                .withMessageContaining("ZIELFORUM_VOTING_KEY");
    }

    @Test
    void the_key_of_the_installation_is_thirty_two_bytes_in_base64() {
        var key = new SealKey();
        key.configured = " AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\n";
        assertThat(key.bytes()).isEqualTo(KEY);
        for (var wrong : new String[] {"", "kein Schlüssel", "AQEB"}) {
            var other = new SealKey();
            other.configured = wrong;
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(other::bytes)
                    .withMessageContaining("openssl rand -base64 32");
        }
    }

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
