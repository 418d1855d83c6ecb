package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.shared.text.Typed;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen in the forms and filters of the directory, in the reader's language. */
@ApplicationScoped
public class Choices {

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    public List<Choice> kinds() {
        return choices(OrganisationKind.values(), "kind");
    }

    public List<Choice> topics() {
        return choices(Topic.values(), "topic");
    }

    public List<Choice> languages() {
        return choices(Language.values(), "language");
    }

    /** The roles of a mandate with what each allows. */
    public List<Choice> roles() {
        return Arrays.stream(MandateRole.values())
                .map(role -> new Choice(
                        role.name(),
                        texts.say("organisation", "role", role),
                        texts.say("organisation", "roleHint", role)))
                .toList();
    }

    /** All areas by code, larger ones first; a neighbourhood says in which district it lies. */
    public List<Choice> areas() {
        var all = areas.all();
        return Stream.concat(large(all), small(all)).toList();
    }

    /** Municipality and districts, by code. */
    public List<Choice> largeAreas() {
        return large(areas.all()).toList();
    }

    /** Neighbourhoods, by code; each says in which district it lies. */
    public List<Choice> smallAreas() {
        return small(areas.all()).toList();
    }

    private static Stream<Choice> large(List<AreaView> all) {
        return all.stream()
                .filter(area -> area.level() != AreaLevel.NEIGHBOURHOOD)
                .map(area -> new Choice(area.code(), area.name()));
    }

    private static Stream<Choice> small(List<AreaView> all) {
        var names = all.stream().collect(Collectors.toMap(AreaView::id, AreaView::name));
        return all.stream()
                .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
                .map(area -> new Choice(area.code(), area.name() + " (" + names.get(area.parent()) + ")"));
    }

    /** The area of a code that came with a request; empty for anything else. */
    public Optional<AreaView> area(String code) {
        var asked = Typed.cleaned(code);
        return asked.isEmpty() ? Optional.empty() : areas.byCode(asked);
    }

    /** The areas of codes that came with a form; unknown ones are left out. */
    public Set<AreaId> areas(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : areas.all().stream()
                        .filter(area -> codes.contains(area.code()))
                        .map(AreaView::id)
                        .collect(Collectors.toSet());
    }

    /** The constant of a name that came with a request; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The constants of names that came with a form; unknown ones are left out. */
    public static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    private List<Choice> choices(Enum<?>[] constants, String key) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.say("organisation", key, constant)))
                .toList();
    }
}
