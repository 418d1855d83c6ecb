package de.zielforum.participation.web;

import de.zielforum.participation.StepKind;
import de.zielforum.shared.error.NotFound;
import java.util.Arrays;

/** How steps are called in addresses. */
final class StepPath {

    private StepPath() {}

    static String of(StepKind kind) {
        return switch (kind) {
            case PROPOSING -> "vorschlagen";
            case SUPPORTING -> "unterstuetzen";
            case DISCUSSING -> "diskutieren";
            case OPINION -> "meinung";
            case VOTING -> "abstimmen";
            case CONSOLIDATING -> "zusammenfuehren";
        };
    }

    /** @throws NotFound when no step is called so */
    static StepKind parse(String path) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> of(kind).equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
