package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC0-1.0                                                     | CC_ZERO
            CC0 1.0 Universal                                           | CC_ZERO
            https://creativecommons.org/publicdomain/zero/1.0/          | CC_ZERO
            CC BY 4.0                                                   | CC_BY_4
            Creative Commons Namensnennung 4.0 International            | CC_BY_4
            https://creativecommons.org/licenses/by/4.0                 | CC_BY_4
            CC-BY-SA-4.0                                                | CC_BY_SA_4
            Datenlizenz Deutschland – Namensnennung – Version 2.0       | DL_BY_2
            dl-de/by-2-0                                                | DL_BY_2
            https://www.govdata.de/dl-de/by-2-0                         | DL_BY_2
            Datenlizenz Deutschland – Zero – Version 2.0                | DL_ZERO_2
            dl-de/zero-2-0                                              | DL_ZERO_2
            ODbL 1.0                                                    | ODBL
            """)
    void names_short_forms_and_addresses_are_known(String text, Licence licence) {
        assertThat(Licence.of(text)).contains(licence);
    }

    @Test
    void nothing_is_taken_for_a_licence_that_only_looks_like_one() {
        for (var text : new String[] {"CC BY-NC 4.0", "CC BY 3.0 DE", "CC BY", "frei", "", "Datenlizenz Deutschland"}) {
            assertThat(Licence.of(text)).as(text).isEmpty();
        }
    }
}
