package de.zielforum.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void one_clear_number_decides_for_the_whole_file() {
        var german = Decimals.of(List.of("1.234", "0,5"), false);
        assertThat(german.german()).isTrue();
        assertThat(german.doubtful()).isFalse();
        assertThat(german.read("1.234")).contains(new BigDecimal("1234"));
        assertThat(german.read("1.234,5")).contains(new BigDecimal("1234.5"));
        assertThat(german.read("1,234.5")).isEmpty();

        var english = Decimals.of(List.of("1,234", "0.5"), true);
        assertThat(english.german()).isFalse();
        assertThat(english.read("1,234")).contains(new BigDecimal("1234"));
        assertThat(english.read("33.284")).contains(new BigDecimal("33.284"));
    }

    @Test
    void without_a_clear_number_the_kind_of_file_decides_and_doubt_is_told() {
        assertThat(Decimals.of(List.of("1.234"), true).read("1.234")).contains(new BigDecimal("1234"));
        assertThat(Decimals.of(List.of("1.234"), false).read("1.234")).contains(new BigDecimal("1.234"));
        assertThat(Decimals.of(List.of("1.234"), true).doubtful()).isTrue();
        assertThat(Decimals.of(List.of("12", "7"), true).doubtful()).isFalse();
        assertThat(Decimals.of(List.of("1.234"), true).groupsOnly()).isTrue();
        assertThat(Decimals.of(List.of("1.234", "1,234"), true).groupsOnly()).isFalse();
        assertThat(Decimals.of(List.of("1,234"), false).groupsOnly()).isTrue();
        assertThat(Decimals.of(List.of("1.234"), false).groupsOnly()).isFalse();
        assertThat(Decimals.of(List.of(), true).doubtful()).isFalse();
    }

    @Test
    void signs_and_blanks_between_thousands_are_read() {
        var german = Decimals.of(List.of("0,5"), true);
        assertThat(german.read(" -3,5 ")).contains(new BigDecimal("-3.5"));
        assertThat(german.read("\u22123,5")).contains(new BigDecimal("-3.5"));
        assertThat(german.read("12\u00a0345")).contains(new BigDecimal("12345"));
        assertThat(german.read("1\u202f234\u202f567,5")).contains(new BigDecimal("1234567.5"));
    }

    @Test
    void what_is_no_number_is_none() {
        var decimals = Decimals.of(List.of("0.5"), false);
        for (var text : List.of("", "-", ".", "1,2,3", "12%", "1e5", "NaN", "1 2", "0x10", "1.2.3", "9".repeat(31))) {
            assertThat(decimals.read(text)).as(text).isEmpty();
        }
    }

    @Property
    void every_number_is_read_back_as_it_was_written(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal number) {
        var german = String.format(Locale.GERMANY, "%,.2f", number);
        var english = String.format(Locale.UK, "%,.2f", number);
        assertThat(Decimals.of(List.of(german), false).read(german).orElseThrow())
                .isEqualByComparingTo(number);
        assertThat(Decimals.of(List.of(english), true).read(english).orElseThrow())
                .isEqualByComparingTo(number);
    }
}
