package de.zielforum.localstack;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** What the launcher says when everything runs. */
final class Welcome {

    private Welcome() {}

    static String text(LocalStack stack, Path log) {
        return """

                Zielforum läuft: %s

                %s

                Daten:     %s
                Protokoll: %s
                Beenden mit Strg+C.""".formatted(stack.applicationUrl(), signIns(stack), stack.folder(), log);
    }

    private static String signIns(LocalStack stack) {
        return stack.demonstration() ? people(stack) : firstAccount(stack);
    }

    private static String people(LocalStack stack) {
        var people = stack.people();
        var widest = people.stream()
                .mapToInt(person -> person.username().length())
                .max()
                .orElse(0);
        var list = people.stream()
                .map(person ->
                        "  %s  %s, %s".formatted(padded(person.username(), widest), person.name(), person.about()))
                .collect(Collectors.joining(System.lineSeparator()));
        return """
                Anmelden können Sie sich als (alle Personen sind erfunden):
                %s
                Passwort für alle: %s""".formatted(list, stack.secrets().get(Secret.DEMONSTRATION_PASSWORD));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String firstAccount(LocalStack stack) {
        return """
                Das erste Konto der Verwaltung: %s
                Sein Anfangspasswort: %s (beim ersten Anmelden wählen Sie ein eigenes)""".formatted(LocalStack.FIRST_ACCOUNT, stack.secrets().get(Secret.FIRST_ACCOUNT_PASSWORD));
    }
}
