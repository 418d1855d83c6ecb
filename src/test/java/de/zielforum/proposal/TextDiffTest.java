package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void shows_words_that_came_and_went() {
        assertThat(marked("Ein Haus für Familien.", "Ein offenes Haus für alle."))
                .isEqualTo("Ein [+offenes +]Haus für [-Familien-][+alle+].");
    }

    @Test
    void reads_neighbouring_changes_as_one() {
        assertThat(marked("Wir wollen drei kleine Räume haben", "Wir wollen zwei große Räume haben"))
                .isEqualTo("Wir wollen [-drei kleine-][+zwei große+] Räume haben");
    }

    @Test
    void keeps_paragraphs_apart() {
        var diff = TextDiff.between("Erster.\n\nZweiter.", "Erster.\n\nNeu.\n\nZweiter.");
        assertThat(diff.paragraphs()).hasSize(3);
        assertThat(diff.paragraphs().get(1).pieces()).allMatch(TextDiff.Piece::added);
    }

    @Test
    void knows_when_nothing_changed() {
        assertThat(TextDiff.between("Gleich.\n\nGleich.", "Gleich.\n\nGleich.").nothing())
                .isTrue();
        assertThat(TextDiff.between("Gleich", "Anders").nothing()).isFalse();
    }

    @Property
    void contains_both_texts(
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String a,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String b) {
        var older = a.replace('a', ' ');
        var newer = b.replace('a', ' ');
        var diff = TextDiff.between(older, newer);
        assertThat(side(diff, TextDiff.Kind.ADDED)).isEqualTo(older);
        assertThat(side(diff, TextDiff.Kind.REMOVED)).isEqualTo(newer);
    }

    private static String side(TextDiff diff, TextDiff.Kind without) {
        return diff.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.kind() != without)
                .map(TextDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(String older, String newer) {
        return TextDiff.between(older, newer).paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "+]";
                    case REMOVED -> "[-" + piece.text() + "-]";
                })
                .collect(Collectors.joining());
    }
}
