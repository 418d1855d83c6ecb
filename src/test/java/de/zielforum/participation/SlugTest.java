package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void umlauts_are_spelled_out_and_everything_else_becomes_plain_letters() {
        assertThat(Slug.of("Gut älter werden – überall!")).isEqualTo("gut-aelter-werden-ueberall");
        assertThat(Slug.of("  Straße & Café 2030  ")).isEqualTo("strasse-cafe-2030");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        var slug = Slug.of("Zusammenleben ".repeat(20));
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("zusammenleben");
    }

    @Test
    void a_title_without_letters_still_has_an_address() {
        assertThat(Slug.of("!!!")).isEqualTo("verfahren");
    }
}
