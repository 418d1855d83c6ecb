package de.zielforum.voting.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Decides between equal numbers so that everybody can check it and nobody can foresee it. The seed follows from the announced
 * text and from the numbers of the count, which are unknown until closing; among equals, the option whose SHA-256 of
 * {@code seed:reference} is smaller stands first.
 *
 * @param seed 64 hexadecimal digits
 */
public record Lot(String seed) {

    /**
     * The lot of a counted ballot: SHA-256 of {@code hash|roll|ballots|a1,a2,…}.
     *
     * @param textHash SHA-256 of the announced text, in hexadecimal digits
     * @param rollSize how many entries the roll had
     */
    public static Lot of(String textHash, long rollSize, ApprovalCount count) {
        var numbers = count.approvals().stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Lot(sha256(textHash + "|" + rollSize + "|" + count.ballots() + "|" + numbers));
    }

    /** The order in which equal options stand. */
    Comparator<String> order() {
        return Comparator.comparing((String reference) -> sha256(seed + ":" + reference))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
